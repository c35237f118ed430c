package dev.daymark.site;

import dev.daymark.feature.Address;

/**
 * A link that a template wanted to a page that the site does not have. Always a fault of a feature or template.
 *
 * @param page file of the page that holds the link
 * @param address where it was to lead
 */
public record DeadLink(String page, Address address) {}
