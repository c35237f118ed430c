package dev.daymark.catalog;

import java.util.Optional;

/**
 * A reference as written, with defaults filled in.
 *
 * @param kind in the letters written
 * @param namespace in the letters written
 * @param name in the letters written
 */
record WrittenRef(String kind, String namespace, String name) {

    /**
     * Takes {@code [kind:][namespace/]name} apart. A colon behind the first slash belongs to the name.
     *
     * @param defaultKind an empty text counts as not given
     * @param defaultNamespace an empty text counts as not given
     * @throws ReferenceException when a part is empty, or the kind is missing
     */
    static WrittenRef parse(String text, Optional<String> defaultKind, String defaultNamespace)
            throws ReferenceException {
        if (text.isEmpty()) {
            throw new ReferenceException("an empty text is no reference");
        }
        int slash = text.indexOf('/');
        int colon = text.indexOf(':');
        if (slash >= 0 && slash < colon) {
            colon = -1;
        }
        Optional<String> kind = colon < 0 ? Optional.empty() : Optional.of(text.substring(0, colon));
        Optional<String> namespace = slash < 0 ? Optional.empty() : Optional.of(text.substring(colon + 1, slash));
        String name = text.substring(Math.max(colon, slash) + 1);
        if (name.isEmpty()
                || kind.filter(String::isEmpty).isPresent()
                || namespace.filter(String::isEmpty).isPresent()) {
            throw new ReferenceException("a reference is [kind:][namespace/]name, and no part may be empty");
        }
        String fallback = defaultNamespace.isEmpty() ? EntityRef.DEFAULT_NAMESPACE : defaultNamespace;
        return new WrittenRef(
                kind.or(() -> defaultKind.filter(given -> !given.isEmpty()))
                        .orElseThrow(() -> new ReferenceException("the reference names no kind")),
                namespace.orElse(fallback),
                name);
    }

    EntityRef canonical() {
        return new EntityRef(kind, namespace, name);
    }
}
