package dev.daymark.feature.docs.mkdocs;

import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the files of a project among those of its repository. */
final class DocsFilesReader {

    private static final Set<String> EXTENSIONS = Set.of("md", "markdown", "mdown", "mkdn", "mkd");

    private static final String HOME = "index.md";

    /** In the order of preference. What is no Markdown is shown as it was written. */
    private static final List<String> READMES = List.of(
            "readme.md", "readme.markdown", "readme.rst", "readme.adoc", "readme.asciidoc", "readme.txt", "readme");

    private final String repository;
    private final MkdocsConfig config;
    private final Findings findings;
    private final Map<String, DocsFile> files = new TreeMap<>(SourceOrder.INSTANCE);
    private final Set<String> excluded = new TreeSet<>();

    private DocsFilesReader(String repository, MkdocsConfig config, Findings findings) {
        this.repository = repository;
        this.config = config;
        this.findings = findings;
    }

    /**
     * Finds the files.
     *
     * @param config the project's own, whose patterns hold for included projects too
     * @param mounts the project's own docs directory, then those of included projects
     */
    static DocsFiles read(DocsRequest request, MkdocsConfig config, List<Mount> mounts, Findings findings) {
        DocsFilesReader reader = new DocsFilesReader(request.repository(), config, findings);
        for (Mount mount : mounts) {
            DocsPath.below(mount.config().docsDir(), request.paths()).forEach(path -> reader.add(mount, path));
        }
        reader.removeClashes();
        reader.addReadme(request, mounts.get(0));
        return new DocsFiles(reader.files.values(), reader.excluded);
    }

    private void add(Mount mount, String path) {
        String source = mount.source(path);
        if (config.files().excluded().matches(source) || config.files().drafts().matches(source)) {
            excluded.add(source);
            return;
        }
        boolean page = isPage(source);
        String destination = page ? PageAddress.destination(source, config.directoryUrls()) : source;
        DocsFile file = new DocsFile(
                source,
                path,
                mount.config().file(),
                page,
                destination,
                PageAddress.url(destination, config.directoryUrls()));
        DocsFile before = files.put(source, file);
        if (before != null && !before.path().equals(path)) {
            reportClash(before, before.path(), path);
        }
    }

    /**
     * A README beside {@code mkdocs.yml} stands for a first page that is missing, as TechDocs can do it. It keeps its own
     * path, from which its links count.
     */
    private void addReadme(DocsRequest request, Mount own) {
        String home = PageAddress.destination(HOME, config.directoryUrls());
        if (files.values().stream().anyMatch(file -> file.destination().equals(home))) {
            return;
        }
        DocsPath.below(request.folder(), request.paths()).stream()
                .filter(path -> DocsPath.folder(path).equals(request.folder()) && preference(path) >= 0)
                .min(Comparator.comparingInt(DocsFilesReader::preference))
                .ifPresent(path ->
                        files.put(HOME, new DocsFile(HOME, path, own.config().file(), true, home, "")));
    }

    private static int preference(String path) {
        return READMES.indexOf(DocsPath.name(path).toLowerCase(Locale.ROOT));
    }

    /** Letter case counts: {@code UPPER.MD} is copied. */
    static boolean isPage(String source) {
        String name = DocsPath.name(source);
        return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1)) && name.lastIndexOf('.') > 0;
    }

    /**
     * Of files with the same address the last is kept, so that {@code index.md} wins over {@code README.md}; but a page
     * never gives way to what is only copied.
     */
    private void removeClashes() {
        Map<String, DocsFile> byDestination = new HashMap<>();
        for (DocsFile file : List.copyOf(files.values())) {
            DocsFile before = byDestination.put(file.destination(), file);
            if (before == null) {
                continue;
            }
            boolean stays = before.page() && !file.page();
            DocsFile kept = stays ? before : file;
            DocsFile lost = stays ? file : before;
            byDestination.put(file.destination(), kept);
            files.remove(lost.source());
            reportClash(lost, lost.source(), kept.source());
        }
    }

    private void reportClash(DocsFile lost, String lostName, String keptName) {
        findings.report(
                ProblemCode.DOCS_FILE_CLASH,
                SourceLocation.ofFile(repository, lost.path()),
                "\"" + lostName + "\" is not shown: \"" + keptName + "\" has the same address",
                "rename or exclude one of them");
    }
}
