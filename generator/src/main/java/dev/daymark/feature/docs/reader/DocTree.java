package dev.daymark.feature.docs.reader;

import dev.daymark.binary.Derived;
import dev.daymark.binary.Shared;
import dev.daymark.feature.Address;
import dev.daymark.feature.Words;
import dev.daymark.feature.docs.library.DocSite;
import dev.daymark.feature.docs.mkdocs.DocsFile;
import dev.daymark.feature.docs.mkdocs.Href;
import dev.daymark.feature.docs.mkdocs.NavNode;
import dev.daymark.feature.docs.mkdocs.Navigation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tree beside the pages of a documentation. A large one is cut: what is not around the page is one line a section, and
 * of many siblings only the nearest are there, for every page has a tree, and pages times pages would be most of the site.
 * The whole of a cut tree is on a page of its own.
 */
final class DocTree {

    /** The largest tree that every page has whole. */
    private static final int WHOLE = 150;

    /** How many siblings are shown on either side of the way to the page. */
    private static final int NEAR = 15;

    private final DocSite site;
    private final Words words;
    private final List<NavNode> nodes;
    private final boolean whole;
    private final Shape shape;
    private final Map<DocsFile, Integer> places;
    // By identity: two sections may say the same, and comparing them would compare all below.
    private final IdentityHashMap<NavNode.Section, Map<DocsFile, Integer>> below = new IdentityHashMap<>();

    DocTree(DocSite site, Words words) {
        Navigation navigation = site.navigation();
        this.site = site;
        this.words = words;
        this.nodes =
                site.project().config().theme().sectionIndexes() ? navigation.withSectionIndexes() : navigation.items();
        this.whole = count(nodes) <= WHOLE;
        this.places = gather(nodes);
        this.shape = new Shape(all());
    }

    /** All that trees of the documentation can show; one value for all its pages. */
    private record Shape(List<TreeItem> all) implements Shared {}

    /** The files of some nodes, each with the index of the first node that holds it; remembered for each section. */
    private Map<DocsFile, Integer> gather(List<NavNode> siblings) {
        Map<DocsFile, Integer> files = new HashMap<>();
        for (int i = 0; i < siblings.size(); i++) {
            int place = i;
            if (siblings.get(i) instanceof NavNode.Section section) {
                Map<DocsFile, Integer> inside = gather(section.children());
                section.index().ifPresent(page -> inside.putIfAbsent(page.file(), 0));
                below.put(section, inside);
                inside.keySet().forEach(file -> files.putIfAbsent(file, place));
            } else if (siblings.get(i) instanceof NavNode.Page page) {
                files.putIfAbsent(page.file(), place);
            }
        }
        return files;
    }

    private static int count(List<NavNode> nodes) {
        return nodes.stream()
                .mapToInt(node -> 1 + (node instanceof NavNode.Section section ? count(section.children()) : 0))
                .sum();
    }

    /** Whether pages have only a part of the tree. */
    boolean isCut() {
        return !whole;
    }

    /** The tree as the page of a file has it. */
    Derived<List<TreeItem>> around(DocsFile file) {
        return new Derived<>(List.of(shape, file.path()), () -> items(nodes, places, Optional.of(file), whole));
    }

    /** The tree as it stands beside a page that is not in it. */
    Derived<List<TreeItem>> beginning() {
        return new Derived<>(shape, () -> items(nodes, places, Optional.empty(), whole));
    }

    /** The whole tree. */
    List<TreeItem> all() {
        return items(nodes, places, Optional.empty(), true);
    }

    private List<TreeItem> items(
            List<NavNode> all, Map<DocsFile, Integer> files, Optional<DocsFile> current, boolean everything) {
        int place = current.map(file -> files.getOrDefault(file, 0)).orElse(0);
        int from = everything ? 0 : Math.max(0, Math.min(place - NEAR, all.size() - 2 * NEAR - 1));
        int to = everything ? all.size() : Math.min(all.size(), from + 2 * NEAR + 1);
        List<TreeItem> items = new ArrayList<>();
        if (from > 0) {
            items.add(more(from));
        }
        all.subList(from, to).forEach(node -> items.add(item(node, current, everything)));
        if (to < all.size()) {
            items.add(more(all.size() - to));
        }
        return items;
    }

    private TreeItem more(int count) {
        return line(words.text("docs.more", count), Optional.of(DocContents.address(site)), false);
    }

    private TreeItem item(NavNode node, Optional<DocsFile> current, boolean everything) {
        if (node instanceof NavNode.Section section) {
            return section(section, current, everything);
        }
        if (node instanceof NavNode.Page page) {
            Optional<DocsFile> file = Optional.of(page.file()).filter(DocsFile::page);
            return line(page.title(), file.map(site::address), file.isPresent() && file.equals(current));
        }
        NavNode.Link link = (NavNode.Link) node;
        Optional<String> web = Optional.of(link.url()).filter(Href::isWeb);
        String title = link.title().orElse(link.url());
        return new TreeItem(title, Optional.empty(), web, web.isEmpty(), false, false, List.of());
    }

    private TreeItem section(NavNode.Section section, Optional<DocsFile> current, boolean everything) {
        Map<DocsFile, Integer> files = below.getOrDefault(section, Map.of());
        boolean around = current.filter(files::containsKey).isPresent();
        boolean shown = everything || around;
        Optional<DocsFile> index = section.index().map(NavNode.Page::file);
        Optional<DocsFile> page = index.or(() -> shown ? Optional.empty() : first(section));
        return new TreeItem(
                section.title(),
                page.filter(DocsFile::page).map(site::address),
                Optional.empty(),
                false,
                index.isPresent() && index.equals(current),
                around,
                shown ? items(section.children(), files, current, everything) : List.of());
    }

    private static TreeItem line(String title, Optional<Address> page, boolean current) {
        return new TreeItem(title, page, Optional.empty(), false, current, false, List.of());
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
