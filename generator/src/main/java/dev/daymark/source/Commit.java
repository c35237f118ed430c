package dev.daymark.source;

import java.time.OffsetDateTime;

/**
 * A commit.
 *
 * @param id 40 or 64 hexadecimal digits
 * @param author name of the author
 * @param time when it was committed, with the committer's own offset
 */
public record Commit(String id, String author, OffsetDateTime time) {}
