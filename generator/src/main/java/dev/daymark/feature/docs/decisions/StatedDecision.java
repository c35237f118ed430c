package dev.daymark.feature.docs.decisions;

import java.util.List;

/**
 * What a record of a decision says of itself.
 *
 * @param status proposed, accepted, rejected, deprecated or superseded; another word as written; empty without
 * @param date such as {@code 2026-11-17}; another way to write it as written; empty without
 * @param supersedes the records that it replaces, by number or by path from its folder
 * @param supersededBy the records that replace it
 */
public record StatedDecision(String status, String date, List<String> supersedes, List<String> supersededBy) {

    /** Copies the lists. */
    public StatedDecision {
        supersedes = List.copyOf(supersedes);
        supersededBy = List.copyOf(supersededBy);
    }
}
