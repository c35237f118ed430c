package dev.daymark.feature.docs.library;

import dev.daymark.catalog.EntityRef;
import dev.daymark.feature.Address;
import dev.daymark.feature.docs.collect.CollectedDocs;
import dev.daymark.feature.docs.collect.CollectedPage;
import dev.daymark.feature.docs.mkdocs.DocsFile;
import dev.daymark.feature.docs.mkdocs.DocsPath;
import dev.daymark.feature.docs.mkdocs.DocsProject;
import dev.daymark.feature.docs.mkdocs.Navigation;
import dev.daymark.harvest.RepositoryFacts;
import dev.daymark.problem.Problem;
import dev.daymark.problem.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A documentation project with its place in the portal.
 *
 * @param repository where it was read
 * @param folder the folder of {@code mkdocs.yml}, from the root of the repository
 * @param entity what it documents; empty when nothing in the catalog claims it
 * @param title what it is called
 * @param base folders of its addresses, which no other has
 * @param list the page that readers meet first, where it is none of its own: a list of decisions
 * @param project configuration and files
 * @param navigation the way through its pages
 * @param docs what was collected from the repository
 */
public record DocSite(
        RepositoryFacts repository,
        String folder,
        Optional<EntityRef> entity,
        String title,
        List<String> base,
        Optional<Address> list,
        DocsProject project,
        Navigation navigation,
        CollectedDocs docs) {

    private static final String INDEX = "index.html";

    /** What no other documentation is called, such as {@code docs/default/component/cart}. */
    public String id() {
        return String.join("/", base);
    }

    /** The page that readers meet first: the index, else the first one there is. */
    public Optional<DocsFile> home() {
        return project.files().all().stream()
                .filter(file -> file.page() && file.destination().equals(INDEX))
                .findFirst()
                .or(() -> navigation.home())
                .or(() -> project.files().pages().stream().findFirst());
    }

    /** Where readers begin; empty when there is nothing to read. */
    public Optional<Address> start() {
        return list.or(() -> home().map(this::address));
    }

    /** Where a page is. */
    public Address address(DocsFile page) {
        return at(page.destination());
    }

    /** Where a page is that MkDocs would write to a file. */
    public Address at(String destination) {
        return new Address.Section(segments(destination));
    }

    /** Where the text of a page is, as its author wrote it. */
    public Address.File twin(DocsFile page) {
        List<String> segments = segments(page.destination());
        segments.add("index" + extension(page.path()));
        return new Address.File(segments);
    }

    /** With its dot. A file without any is text, and a browser must not guess otherwise. */
    private static String extension(String path) {
        String name = DocsPath.name(path);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? ".txt" : name.substring(dot);
    }

    private List<String> segments(String destination) {
        List<String> segments = new ArrayList<>(base);
        for (String segment : destination.split("/", -1)) {
            segments.add(segment);
        }
        if (segments.get(segments.size() - 1).equals(INDEX)) {
            segments.remove(segments.size() - 1);
        }
        return segments;
    }

    /** Where a file of the repository is that pages show. */
    public Address.File file(String path) {
        List<String> segments = new ArrayList<>(base);
        segments.add("files");
        segments.addAll(List.of(path.split("/", -1)));
        return new Address.File(segments);
    }

    /** The page at a path of the finished site, such as {@code /guide/start}. */
    Optional<DocsFile> page(String path) {
        String bare = DocsPath.normalise(path);
        return bare.isEmpty()
                ? Optional.empty()
                : project.files().pages().stream()
                        .filter(page -> List.of(bare, bare + ".html", bare + "/" + INDEX)
                                .contains(page.destination()))
                        .findFirst();
    }

    /** Problems of this documentation as its configuration judges them: where it is strict, a warning is an error. */
    public List<Problem> judged(Collection<Problem> problems) {
        boolean strict = project.config().strict();
        return problems.stream()
                .map(problem -> strict && problem.severity() == Severity.WARNING
                        ? problem.withSeverity(Severity.ERROR)
                        : problem)
                .toList();
    }

    /** This documentation with other pages. */
    public DocSite withPages(SortedMap<String, CollectedPage> pages) {
        CollectedDocs others = docs.withPages(pages);
        return new DocSite(repository, folder, entity, title, base, list, project, navigation, others);
    }

    /** What was collected of a page; empty when its file could not be read. */
    public Optional<CollectedPage> page(DocsFile file) {
        return Optional.ofNullable(docs.pages().get(file.path()));
    }
}
