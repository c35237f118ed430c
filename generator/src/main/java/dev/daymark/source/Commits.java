package dev.daymark.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.util.RawParseUtils;

/** Reads commits, whose text can be anything. */
final class Commits {

    private Commits() {}

    static Commit read(RevCommit commit) {
        return new Commit(commit.name(), author(commit.getRawBuffer()), time(commit));
    }

    /** Decoded by hand: the library falls back to the machine's own encoding. */
    private static String author(byte[] raw) {
        int start = RawParseUtils.author(raw, 0);
        if (start < 0) {
            return "";
        }
        int end = start;
        while (end < raw.length && raw[end] != '<' && raw[end] != '\n') {
            end++;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw, start, end - start))
                    .toString()
                    .strip();
        } catch (CharacterCodingException e) {
            return new String(raw, start, end - start, StandardCharsets.ISO_8859_1).strip();
        }
    }

    private static OffsetDateTime time(RevCommit commit) {
        Instant instant = Instant.ofEpochSecond(commit.getCommitTime());
        PersonIdent committer = commit.getCommitterIdent();
        try {
            return instant.atOffset(
                    committer == null
                            ? ZoneOffset.UTC
                            : committer.getZoneId().getRules().getOffset(instant));
        } catch (DateTimeException e) {
            return instant.atOffset(ZoneOffset.UTC);
        }
    }
}
