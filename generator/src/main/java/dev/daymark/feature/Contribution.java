package dev.daymark.feature;

import java.util.List;
import java.util.function.Supplier;

/**
 * What a feature adds to the portal.
 *
 * @param pages pages of its own
 * @param tabs tabs of entity pages
 * @param panels blocks on the overview of entity pages
 * @param navigation entries of the side bar
 * @param shortcuts ways from entities to pages elsewhere
 * @param files files that are no pages, such as pictures
 * @param readmes READMEs made readable
 * @param found what readers can search beside entities; made when it is needed
 */
public record Contribution(
        List<Page> pages,
        List<Tab> tabs,
        List<Panel> panels,
        List<NavigationEntry> navigation,
        List<Shortcut> shortcuts,
        List<Attachment> files,
        List<Readme> readmes,
        Supplier<List<SearchEntry>> found) {

    /** Nothing. */
    public static final Contribution NONE = new Contribution(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Contribution {
        pages = List.copyOf(pages);
        tabs = List.copyOf(tabs);
        panels = List.copyOf(panels);
        navigation = List.copyOf(navigation);
        shortcuts = List.copyOf(shortcuts);
        files = List.copyOf(files);
        readmes = List.copyOf(readmes);
    }

    /** Pages alone. */
    public Contribution(List<Page> pages, List<Tab> tabs, List<Panel> panels, List<NavigationEntry> navigation) {
        this(pages, tabs, panels, navigation, List.of(), List.of(), List.of(), List::of);
    }

    /** Nothing but what readers can search. */
    public static Contribution searched(Supplier<List<SearchEntry>> found) {
        return new Contribution(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), found);
    }
}
