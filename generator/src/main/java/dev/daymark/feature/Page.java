package dev.daymark.feature;

import java.util.List;
import java.util.function.Supplier;

/**
 * A page of the portal.
 *
 * @param address what it is about
 * @param title what it is called, without the portal's name
 * @param trail the pages above it, outermost first, without the home page and without itself
 * @param template path of the template within the theme, such as {@code features/ownership/teams}
 * @param model what the template shows, seen as {@code model}: a record of ready values, made when it is needed
 */
public record Page(Address address, String title, List<PageLink> trail, String template, Supplier<?> model) {

    /** Copies the trail. */
    public Page {
        trail = List.copyOf(trail);
    }
}
