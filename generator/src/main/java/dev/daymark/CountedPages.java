package dev.daymark;

import dev.daymark.feature.SiteFile;
import dev.daymark.site.output.FileGroup;
import dev.daymark.site.output.Made;
import dev.daymark.site.output.SiteOutput;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Counts what is written to a site, and tells how far that is. */
final class CountedPages implements SiteOutput {

    private final SiteOutput site;
    private final Progress.Phase phase;
    private final int pages;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger kept = new AtomicInteger();

    CountedPages(SiteOutput site, Progress.Phase phase, int pages) {
        this.site = site;
        this.phase = phase;
        this.pages = pages;
    }

    /** How many files were kept without being made. */
    int kept() {
        return kept.get();
    }

    @Override
    public void write(String path, byte[] content) throws IOException {
        site.write(path, content);
        phase.advance(done.incrementAndGet(), pages);
    }

    @Override
    public void write(String path, Made made, byte[] content) throws IOException {
        site.write(path, made, content);
        phase.advance(done.incrementAndGet(), pages);
    }

    /** What is no page is not counted. */
    @Override
    public void writeAll(Stream<SiteFile> files, Optional<String> look) throws IOException {
        site.writeAll(files, look);
    }

    @Override
    public void writeAll(FileGroup group, Optional<String> look) throws IOException {
        site.writeAll(group, look);
    }

    @Override
    public Optional<Made> keep(String path, String digest) {
        Optional<Made> same = site.keep(path, digest);
        if (same.isPresent()) {
            kept.incrementAndGet();
            phase.advance(done.incrementAndGet(), pages);
        }
        return same;
    }
}
