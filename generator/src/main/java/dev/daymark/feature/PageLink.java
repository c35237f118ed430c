package dev.daymark.feature;

/**
 * A link to a page of the portal.
 *
 * @param title what it says
 * @param address where it leads
 */
public record PageLink(String title, Address address) {}
