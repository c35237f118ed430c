package dev.daymark.catalog.schema;

/**
 * A field of a mapping.
 *
 * @param name its key
 * @param need what its absence means
 * @param shape what it may be
 */
record Field(String name, Need need, Shape shape) {

    /** What the absence of a field means. */
    enum Need {
        OPTIONAL,
        REQUIRED,
        /** Backstage rejects the entity; but nothing is lost, an empty list is meant. */
        REQUIRED_LIST
    }

    static Field required(String name, Shape shape) {
        return new Field(name, Need.REQUIRED, shape);
    }

    static Field requiredList(String name) {
        return new Field(name, Need.REQUIRED_LIST, Shape.listOf(Shape.TEXT));
    }

    static Field optional(String name, Shape shape) {
        return new Field(name, Need.OPTIONAL, shape);
    }

    static Field text(String name) {
        return optional(name, Shape.TEXT);
    }

    static Field texts(String name) {
        return optional(name, Shape.listOf(Shape.TEXT));
    }
}
