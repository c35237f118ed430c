package dev.daymark;

import dev.daymark.binary.ByteReader;
import dev.daymark.binary.ByteWriter;
import dev.daymark.binary.Codec;
import dev.daymark.binary.Digest;
import dev.daymark.binary.RecordCodecs;
import dev.daymark.site.output.SiteWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The report of a build, noted beside its site: when nothing at all has moved, the next build says the same and leaves the
 * site as it is.
 */
final class NotedReport {

    private final Codec<BuildReport> codec = new RecordCodecs().of(BuildReport.class);
    private final Optional<String> origin;

    private NotedReport(Optional<String> origin) {
        this.origin = origin;
    }

    /**
     * The report of a build of some sources.
     *
     * @param look digest of theme, language and code
     * @param state digest of the sources
     */
    static NotedReport of(Optional<String> look, Optional<String> state) {
        return new NotedReport(look.flatMap(same -> state.map(sources -> Digest.of(List.of(same, sources)))));
    }

    /** Of what the site is made; empty when that cannot be told. */
    String origin() {
        return origin.orElse("");
    }

    /** What the site that stands there was reported with; empty when it was made of something else, or is not whole. */
    Optional<BuildReport> read(SiteWriter site) throws IOException {
        if (origin.isEmpty()) {
            return Optional.empty();
        }
        try {
            return site.standing(origin.get()).map(note -> codec.read(new ByteReader(note, 0)));
        } catch (RuntimeException e) {
            // Damaged: the build makes it anew.
            return Optional.empty();
        }
    }

    /** Notes the report of the site that was committed. */
    void write(BuildReport report, SiteWriter site) throws IOException {
        if (origin.isPresent()) {
            ByteWriter note = new ByteWriter();
            codec.write(report, note);
            site.note(origin.get(), note.bytes());
        }
    }
}
