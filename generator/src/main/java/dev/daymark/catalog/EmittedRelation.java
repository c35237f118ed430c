package dev.daymark.catalog;

import dev.daymark.yaml.Position;

/**
 * A relation as a descriptor's field states it, seen from both ends.
 *
 * @param field such as {@code spec.owner}
 * @param written the reference in the letters written
 * @param target the other entity
 * @param out type of the relation as this entity sees it
 * @param in type of the relation as the other entity sees it
 * @param position where the reference stands
 */
record EmittedRelation(String field, String written, EntityRef target, String out, String in, Position position) {}
