package dev.daymark.feature.docs.reader;

import dev.daymark.feature.PageLink;
import java.util.List;
import java.util.Optional;

/**
 * What became of a decision, as {@code features/docs/decision-mark} shows it.
 *
 * @param status what its record says
 * @param day its date, such as {@code 2026-11-17}
 * @param date its date as written, where it is no day; empty without
 * @param supersedes the decisions that it replaces
 * @param supersededBy those that replace it
 */
public record DecisionMark(
        Optional<Status> status,
        Optional<String> day,
        String date,
        List<PageLink> supersedes,
        List<PageLink> supersededBy) {

    /** Copies the lists. */
    public DecisionMark {
        supersedes = List.copyOf(supersedes);
        supersededBy = List.copyOf(supersededBy);
    }

    /**
     * A status.
     *
     * @param title in the words of the portal, or as written
     * @param tone class of its badge; empty for none
     */
    public record Status(String title, String tone) {}
}
