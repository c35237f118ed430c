package dev.daymark.feature;

import dev.daymark.catalog.EntityRef;
import java.util.OptionalInt;

/**
 * A page elsewhere in the portal that belongs to an entity: a tab of its page that leads there, and a button at its head.
 *
 * @param entity the entity
 * @param title what it says
 * @param icon name of an icon of the theme
 * @param count how many things are there
 * @param order where it stands among the tabs
 * @param address where it leads
 */
public record Shortcut(EntityRef entity, String title, String icon, OptionalInt count, int order, Address address) {}
