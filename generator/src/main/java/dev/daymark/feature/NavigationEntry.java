package dev.daymark.feature;

import java.util.OptionalInt;

/**
 * An entry of the side bar.
 *
 * @param title what it says
 * @param icon name of an icon of the theme
 * @param address where it leads
 * @param count how many things are there
 * @param order lower comes first
 */
public record NavigationEntry(String title, String icon, Address address, OptionalInt count, int order) {}
