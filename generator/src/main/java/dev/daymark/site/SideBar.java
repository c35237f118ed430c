package dev.daymark.site;

import dev.daymark.feature.NavigationEntry;
import java.util.List;
import java.util.function.Function;

/**
 * The side bar as a template shows it.
 *
 * @param find what there is to find
 * @param act what one can do here
 * @param build what the portal was made of
 */
public record SideBar(List<NavigationLink> find, List<NavigationLink> act, List<NavigationLink> build) {

    static SideBar of(List<NavigationEntry> entries, Function<NavigationEntry, NavigationLink> link) {
        return new SideBar(
                group(entries, NavigationEntry.Group.FIND, link),
                group(entries, NavigationEntry.Group.DO, link),
                group(entries, NavigationEntry.Group.BUILD, link));
    }

    private static List<NavigationLink> group(
            List<NavigationEntry> entries,
            NavigationEntry.Group group,
            Function<NavigationEntry, NavigationLink> link) {
        return entries.stream()
                .filter(entry -> entry.group() == group)
                .map(link)
                .toList();
    }
}
