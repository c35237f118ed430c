package dev.daymark.feature.docs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.daymark.PortalFixture;
import dev.daymark.feature.Portal;
import dev.daymark.feature.docs.collect.CollectedDocs;
import dev.daymark.feature.docs.library.DocSite;
import dev.daymark.feature.docs.mkdocs.DocsProject;
import dev.daymark.feature.docs.mkdocs.DocsRequest;
import dev.daymark.feature.docs.mkdocs.MkdocsFile;
import dev.daymark.harvest.RepositoryFacts;
import dev.daymark.site.theme.Theme;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is large costs once what it holds, counted as memory asked for: that does not depend on how busy the machine is. */
class GrowthTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void aFolderCostsTheSameInALargeRepository() {
        SortedSet<String> few = files(10);
        SortedSet<String> many = files(20_000);
        read(few, "adr7");

        long alone = asked(() -> read(few, "adr7"));
        long amongMany = asked(() -> read(many, "adr7"));

        assertThat(read(many, "adr7").files().pages()).hasSize(1);
        assertThat(amongMany).isLessThan(2 * alone);
    }

    @Test
    void twiceTheRedirectsAreTwiceTheWork() {
        Portal portal = new PortalFixture()
                .portal(Theme.load(Optional.empty(), "en", GrowthTest.class.getClassLoader())
                        .words());
        DocSite few = redirected(500);
        DocSite many = redirected(1000);
        MovedPages.of(portal, few);

        long once = asked(() -> MovedPages.of(portal, few));
        long twice = asked(() -> MovedPages.of(portal, many));

        assertThat(MovedPages.of(portal, many)).hasSize(1000);
        assertThat(twice).isLessThan(3 * once);
    }

    private static SortedSet<String> files(int folders) {
        return IntStream.range(0, folders)
                .mapToObj("adr%d/0001-a.md"::formatted)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static DocsProject read(SortedSet<String> files, String folder) {
        return read(files, folder, ".", new TreeMap<>());
    }

    private static DocsProject read(
            SortedSet<String> files, String folder, String docsDir, SortedMap<String, MkdocsFile> configurations) {
        return DocsProject.read(new DocsRequest(
                "cart", folder, docsDir, "cart", files, configurations, Optional.empty(), Optional.empty()));
    }

    private static DocSite redirected(int redirects) {
        String maps = IntStream.range(0, redirects)
                .mapToObj("        old/%d.md: index.md\n"::formatted)
                .collect(Collectors.joining());
        String yaml = "site_name: Cart\nplugins:\n  - redirects:\n      redirect_maps:\n" + maps;
        DocsProject project = read(
                new TreeSet<>(List.of("docs/index.md")),
                "",
                DocsRequest.USUAL_DIR,
                new TreeMap<>(Map.of("mkdocs.yml", MkdocsFile.parse("cart", "mkdocs.yml", yaml))));
        return new DocSite(
                new RepositoryFacts(
                        "cart", Optional.empty(), Optional.empty(), Optional.empty(), "tree", RepositoryFacts.State.OK),
                "",
                Optional.empty(),
                "Cart",
                List.of("repositories", "cart", "docs"),
                Optional.empty(),
                project,
                project.navigation(source -> Optional.empty()),
                new CollectedDocs(
                        List.of(""),
                        List.of(),
                        "",
                        Map.of(),
                        List.of(),
                        new TreeMap<>(),
                        new TreeMap<>(),
                        Map.of(),
                        Map.of(),
                        Map.of()));
    }

    private static long asked(Supplier<?> work) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        assertThat(work.get()).isNotNull();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
