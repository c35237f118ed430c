package dev.daymark.feature.docs.reader;

import dev.daymark.feature.docs.library.DocSite;
import dev.daymark.feature.docs.mkdocs.DocsFile;
import dev.daymark.feature.docs.mkdocs.Href;
import dev.daymark.feature.docs.mkdocs.NavNode;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The tree beside the pages of a documentation. A large one is cut: what is not around the page is one line a section, for
 * every page has a tree, and pages times pages would be most of the site.
 */
final class DocTree {

    /** The largest tree that every page has whole. */
    private static final int WHOLE = 150;

    private final DocSite site;
    private final List<NavNode> nodes;
    private final boolean whole;
    // By identity: two sections may say the same, and comparing them would compare all below.
    private final IdentityHashMap<NavNode.Section, Set<DocsFile>> below = new IdentityHashMap<>();

    DocTree(DocSite site) {
        this.site = site;
        this.nodes = site.navigation().withSectionIndexes();
        this.whole = count(nodes) <= WHOLE;
        nodes.forEach(this::gather);
    }

    /** The files of a node, remembered for each section in it. */
    private Set<DocsFile> gather(NavNode node) {
        Set<DocsFile> files = new HashSet<>();
        if (node instanceof NavNode.Section section) {
            section.index().ifPresent(page -> files.add(page.file()));
            section.children().forEach(child -> files.addAll(gather(child)));
            below.put(section, files);
        } else if (node instanceof NavNode.Page page) {
            files.add(page.file());
        }
        return files;
    }

    private static int count(List<NavNode> nodes) {
        return nodes.stream()
                .mapToInt(node -> 1 + (node instanceof NavNode.Section section ? count(section.children()) : 0))
                .sum();
    }

    /** The tree as the page of a file has it. */
    List<TreeItem> around(DocsFile file) {
        return items(nodes, file);
    }

    private List<TreeItem> items(List<NavNode> all, DocsFile current) {
        return all.stream().map(node -> item(node, current)).toList();
    }

    private TreeItem item(NavNode node, DocsFile current) {
        if (node instanceof NavNode.Section section) {
            boolean around = below.getOrDefault(section, Set.of()).contains(current);
            Optional<DocsFile> index = section.index().map(NavNode.Page::file);
            boolean shown = whole || around;
            Optional<DocsFile> page = index.or(() -> shown ? Optional.empty() : first(section));
            return new TreeItem(
                    section.title(),
                    page.filter(DocsFile::page).map(site::address),
                    Optional.empty(),
                    false,
                    index.map(current::equals).orElse(false),
                    around,
                    shown ? items(section.children(), current) : List.of());
        }
        if (node instanceof NavNode.Page page && page.file().page()) {
            return leaf(page.title(), page.file(), current);
        }
        if (node instanceof NavNode.Page page) {
            return new TreeItem(page.title(), Optional.empty(), Optional.empty(), false, false, false, List.of());
        }
        NavNode.Link link = (NavNode.Link) node;
        Optional<String> web = Optional.of(link.url()).filter(Href::isWeb);
        return new TreeItem(
                link.title().orElse(link.url()), Optional.empty(), web, web.isEmpty(), false, false, List.of());
    }

    private TreeItem leaf(String title, DocsFile file, DocsFile current) {
        return new TreeItem(
                title,
                Optional.of(site.address(file)),
                Optional.empty(),
                false,
                file.equals(current),
                false,
                List.of());
    }

    private static Optional<DocsFile> first(NavNode.Section section) {
        return section.children().stream()
                .flatMap(child -> child instanceof NavNode.Page page
                        ? Optional.of(page.file()).stream()
                        : child instanceof NavNode.Section below
                                ? first(below).stream()
                                : Optional.<DocsFile>empty().stream())
                .findFirst();
    }
}
