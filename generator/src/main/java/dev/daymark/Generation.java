package dev.daymark;

import dev.daymark.catalog.Catalog;
import dev.daymark.config.PortalSettings;
import dev.daymark.site.DeadLink;
import dev.daymark.site.api.DaymarkApi;
import dev.daymark.site.output.SiteWriter;
import dev.daymark.site.output.WriteSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes a portal; or leaves the one that stands there, when nothing that it is made of has moved. */
final class Generation {

    private final Run run;
    private final Path output;

    Generation(Run run, Path output) {
        this.run = run;
        this.output = output;
    }

    BuildReport generate() throws IOException {
        Features features = Features.load(Run.classPath());
        Optional<String> look = run.theme().look(features.edition());
        try (SiteWriter site = SiteWriter.open(output)) {
            Sources sources = run.find(features);
            NotedReport noted = NotedReport.of(look, sources.state());
            Optional<BuildReport> same = noted.read(site);
            return same.isPresent()
                    ? keep(same.get(), sources.count(), site, noted.origin())
                    : write(sources, site, look, noted);
        }
    }

    private BuildReport keep(BuildReport same, int repositories, SiteWriter site, String origin) throws IOException {
        Progress.Phase phase = run.progress().begin("Comparing with the last build");
        site.keepAll();
        site.writeAll(DaymarkApi.build(run.clock().instant()));
        WriteSummary files = site.commit(origin);
        phase.end(repositories, "repositories, none of them moved");
        return same.keptAs(repositories, files);
    }

    private BuildReport write(Sources sources, SiteWriter site, Optional<String> look, NotedReport noted)
            throws IOException {
        ReadSources read = sources.read(run.threads(), run.progress());
        Catalog catalog = run.assemble(read);
        try (Plan plan = run.plan(read, read.harvests(), catalog, run.theme().load(Run.classPath()))) {
            new ShrinkGuard(run.configuration().checks().mayShrink())
                    .check(output, catalog.accepted().count());
            Progress.Phase phase = run.progress().begin("Writing pages");
            int total = plan.portal().pages();
            CountedPages pages = new CountedPages(site, phase, total);
            List<DeadLink> deadLinks = plan.portal().writeTo(site, look, pages);
            phase.end(total, "pages");
            if (run.configuration().portal().compress() == PortalSettings.Compress.GZIP) {
                site.compress();
            }
            boolean lasts = read.last()
                    && plan.asked().complete()
                    && run.configuration().diagrams().none()
                    && sources.stand();
            WriteSummary summary = site.commit(lasts ? noted.origin() : "");
            BuildReport report = plan.report(total, pages.kept(), deadLinks, summary);
            if (lasts) {
                noted.write(report, site);
            }
            return report;
        }
    }
}
