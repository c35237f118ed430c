package dev.daymark.feature.docs.decisions;

import java.util.List;

/**
 * A decision among others.
 *
 * @param path of its record, from the root of the repository
 * @param number digits as the name of the file has them; empty without
 * @param title what was decided, without the number
 * @param status as {@link StatedDecision#status()}
 * @param date as {@link StatedDecision#date()}
 * @param supersedes paths of the records that it replaces, whichever of the two says so
 * @param supersededBy paths of the records that replace it
 */
public record Decision(
        String path,
        String number,
        String title,
        String status,
        String date,
        List<String> supersedes,
        List<String> supersededBy) {

    /** Copies the lists. */
    public Decision {
        supersedes = List.copyOf(supersedes);
        supersededBy = List.copyOf(supersededBy);
    }
}
