package dev.daymark.feature.docs.mkdocs;

import dev.daymark.problem.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The navigation that follows from folders. Folders whose names give the same title are one section. */
final class AutomaticNav {

    private final Map<String, AutomaticNav> folders = new LinkedHashMap<>();
    private final List<NavEntry> entries = new ArrayList<>();
    private final SourceLocation place;

    private AutomaticNav(SourceLocation place) {
        this.place = place;
    }

    /**
     * The entries of a folder.
     *
     * @param folder in the docs directory; empty for all
     * @param pages in MkDocs' order
     */
    static List<NavEntry> of(String folder, List<DocsFile> pages, SourceLocation place) {
        AutomaticNav top = new AutomaticNav(place);
        String prefix = DocsPath.prefix(folder);
        for (DocsFile page : pages) {
            if (page.source().startsWith(prefix)) {
                top.add(page.source().substring(prefix.length()), page.source());
            }
        }
        return top.entries();
    }

    private void add(String rest, String source) {
        int slash = rest.indexOf('/');
        if (slash < 0) {
            entries.add(new NavEntry.Item(Optional.empty(), source, place));
        } else {
            folders.computeIfAbsent(DocsPath.title(rest.substring(0, slash)), title -> new AutomaticNav(place))
                    .add(rest.substring(slash + 1), source);
        }
    }

    private List<NavEntry> entries() {
        List<NavEntry> all = new ArrayList<>(entries);
        folders.forEach((title, folder) -> all.add(new NavEntry.Section(title, folder.entries(), place)));
        return all;
    }
}
