package dev.daymark.search.lunr;

import java.util.Set;

/**
 * A field that documents have text in. What {@code lunr.Builder.field} takes, without what would break an index: lunr.js
 * keeps averages in a plain object, so that names of built-in members make every score {@code null}.
 *
 * @param name as queries write it in front of a colon
 * @param boost multiplies the scores; 0 and NaN count as 1
 */
public record Field(String name, double boost) {

    private static final Set<String> MEMBERS_OF_EVERY_OBJECT = Set.of(
            "__defineGetter__",
            "__defineSetter__",
            "__lookupGetter__",
            "__lookupSetter__",
            "__proto__",
            "constructor",
            "hasOwnProperty",
            "isPrototypeOf",
            "propertyIsEnumerable",
            "toLocaleString",
            "toString",
            "valueOf");

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException when an index with this field could not be read or searched
     */
    public Field {
        if (name.contains("/")) {
            throw refusal(name, "a slash ends the field in references such as title/7");
        }
        if (name.equals("_index")) {
            throw refusal(name, "the number of a term is kept under this name");
        }
        if (ArrayIndex.isIndex(name)) {
            throw refusal(name, "JavaScript puts members with numbers for names first");
        }
        if (MEMBERS_OF_EVERY_OBJECT.contains(name)) {
            throw refusal(name, "every object of JavaScript has a member of this name");
        }
    }

    /** A field of ordinary weight. */
    public Field(String name) {
        this(name, 1);
    }

    private static IllegalArgumentException refusal(String name, String reason) {
        return new IllegalArgumentException("A field cannot be called '%s', because %s; call it '%s'"
                .formatted(name, reason, "field_" + name.replace('/', '_')));
    }
}
