package dev.daymark.feature.docs.mkdocs;

import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the navigation of a project from what {@code nav} says, or from its files when it says nothing. */
final class NavigationBuilder {

    private static final int MOST_NAMED = 20;

    /** A step of the way through all pages. */
    private record Step(DocsFile file, String title, List<String> sections) {}

    private final MkdocsConfig config;
    private final SourceLocation place;
    private final DocsFiles files;
    private final Function<String, Optional<String>> declared;
    private final Findings findings = new Findings();
    private final List<Step> steps = new ArrayList<>();

    /**
     * For one project.
     *
     * @param place where the configuration is
     * @param declared the title that the page at a path in the docs directory gives itself
     */
    NavigationBuilder(
            MkdocsConfig config, SourceLocation place, DocsFiles files, Function<String, Optional<String>> declared) {
        this.config = config;
        this.place = place;
        this.files = files;
        this.declared = declared;
    }

    /**
     * Builds it.
     *
     * @param nav the entries with all includes expanded; empty when there are none
     */
    Navigation build(Optional<List<NavEntry>> nav) {
        List<NavNode> items = nodes(nav.orElseGet(() -> folder("", place)), List.of());
        Optional<DocsFile> home = steps.stream()
                .filter(step -> isHome(step.file(), step.sections()))
                .map(Step::file)
                .findFirst();
        Map<String, DocsPage> pages = pages();
        if (nav.isPresent()) {
            reportOmitted(pages.values());
        }
        return new Navigation(items, home, pages, findings.sorted());
    }

    private List<NavEntry> folder(String folder, SourceLocation at) {
        List<DocsFile> shown = files.pages().stream()
                .filter(page -> !config.files().notInNav().matches(page.source()))
                .toList();
        return AutomaticNav.of(folder, shown, at);
    }

    private List<NavNode> nodes(List<NavEntry> entries, List<String> sections) {
        return entries.stream().flatMap(entry -> nodes(entry, sections)).toList();
    }

    private Stream<NavNode> nodes(NavEntry entry, List<String> sections) {
        if (entry instanceof NavEntry.Section section) {
            List<String> below =
                    Stream.concat(sections.stream(), Stream.of(section.title())).toList();
            return Stream.of(new NavNode.Section(section.title(), Optional.empty(), nodes(section.children(), below)));
        }
        if (entry instanceof NavEntry.Folder folder) {
            return nodes(folder(folder.folder(), folder.place()), sections).stream();
        }
        return Stream.of(node((NavEntry.Item) entry, sections));
    }

    private NavNode node(NavEntry.Item item, List<String> sections) {
        Optional<DocsFile> file = file(item.target());
        if (file.isEmpty()) {
            reportLink(item);
            return new NavNode.Link(item.title(), item.target());
        }
        String title = item.title().orElseGet(() -> title(file.get(), sections));
        steps.add(new Step(file.get(), title, sections));
        return new NavNode.Page(title, file.get());
    }

    private Optional<DocsFile> file(String target) {
        boolean absolute = target.startsWith("/");
        return absolute && !config.validation().nav().absoluteToDocs() ? Optional.empty() : files.find(target);
    }

    private String title(DocsFile file, List<String> sections) {
        if (!file.page()) {
            return DocsPath.name(file.source());
        }
        return declared.apply(file.source()).orElseGet(() -> {
            String stem = file.isIndex() ? "index" : DocsPath.stem(file.source());
            return isHome(file, sections) ? "Home" : DocsPath.title(stem);
        });
    }

    private static boolean isHome(DocsFile file, List<String> sections) {
        return file.isIndex() && sections.isEmpty() && file.source().indexOf('/') < 0;
    }

    /** All pages; the last entry of one decides. */
    private Map<String, DocsPage> pages() {
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            last.put(steps.get(i).file().source(), i);
        }
        Map<String, DocsPage> pages = new LinkedHashMap<>();
        for (DocsFile file : files.pages()) {
            Integer at = last.get(file.source());
            pages.put(file.source(), at == null ? outside(file) : inside(at));
        }
        return pages;
    }

    private DocsPage outside(DocsFile file) {
        String title = title(file, List.of());
        return new DocsPage(file, title, List.of(), Optional.empty(), Optional.empty(), false);
    }

    private DocsPage inside(int at) {
        Step step = steps.get(at);
        return new DocsPage(step.file(), step.title(), step.sections(), fileAt(at - 1), fileAt(at + 1), true);
    }

    private Optional<DocsFile> fileAt(int at) {
        return at >= 0 && at < steps.size() ? Optional.of(steps.get(at).file()) : Optional.empty();
    }

    private void reportLink(NavEntry.Item item) {
        String target = item.target();
        if (Href.isExternal(target)) {
            return;
        }
        boolean absolute = target.startsWith("/") && !config.validation().nav().absoluteToDocs();
        String hint = absolute
                ? "write a path in the docs directory, or a whole web address"
                : files.isExcluded(target)
                        ? "the configuration excludes it"
                        : Nearest.hint(target, files.sources(), "write a path in the docs directory");
        Level level = absolute
                ? config.validation().nav().absolute()
                : config.validation().nav().notFound();
        String message = absolute
                ? "\"" + target + "\" in nav is an absolute path, which leads out of the documentation"
                : "\"" + target + "\" is in nav, but is no file of the documentation";
        level.severity()
                .ifPresent(severity ->
                        findings.report(ProblemCode.DOCS_NAVIGATION, severity, item.place(), message, hint));
    }

    private void reportOmitted(Collection<DocsPage> pages) {
        List<String> omitted = pages.stream()
                .filter(page -> !page.inNav())
                .map(page -> page.file().source())
                .filter(source -> !config.files().notInNav().matches(source))
                .toList();
        if (omitted.isEmpty()) {
            return;
        }
        String named = omitted.stream()
                .limit(MOST_NAMED)
                .map(source -> "\"" + source + "\"")
                .collect(Collectors.joining(", "));
        int more = omitted.size() - MOST_NAMED;
        String message = "pages that nav leaves out: " + named + (more > 0 ? " and " + more + " more" : "");
        config.validation()
                .omittedFiles()
                .severity()
                .ifPresent(severity -> findings.report(
                        ProblemCode.DOCS_NAVIGATION,
                        severity,
                        place,
                        message,
                        "add them to nav, or to not_in_nav to leave them out on purpose"));
    }
}
