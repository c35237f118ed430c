package dev.daymark.config;

/**
 * A key of an object.
 *
 * @param name as written
 * @param description one sentence for whoever edits the file
 * @param presence whether it must, may or cannot yet be written
 * @param shape what its value must look like
 */
record Key(String name, String description, Presence presence, Shape shape) {

    /** Whether a key must, may or cannot yet be written. */
    enum Presence {
        REQUIRED,
        OPTIONAL,
        /** Known, so that it is not called misspelt, but without effect in this version. */
        PLANNED
    }

    static Key required(String name, Shape shape, String description) {
        return new Key(name, description, Presence.REQUIRED, shape);
    }

    static Key optional(String name, Shape shape, String description) {
        return new Key(name, description, Presence.OPTIONAL, shape);
    }

    static Key planned(String name) {
        return new Key(name, "", Presence.PLANNED, TextShape.ANY);
    }

    boolean is(Presence expected) {
        return presence == expected;
    }
}
