package dev.daymark.site;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the side bar as a template shows it.
 *
 * @param title what it says
 * @param icon name of an icon of the theme
 * @param href where it leads
 * @param count how many things are there; null when that is not counted
 * @param current {@code page} when the reader is there, {@code true} when somewhere below it, else null: the value of
 *     {@code aria-current}
 */
public record NavigationLink(
        String title,
        String icon,
        String href,
        @Nullable Integer count,
        @Nullable String current) {}
