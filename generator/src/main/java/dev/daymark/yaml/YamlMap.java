package dev.daymark.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mapping with text keys.
 *
 * @param entries in the order written
 * @param keys where each key begins; has the same keys as the entries
 * @param position where the mapping begins
 */
public record YamlMap(Map<String, YamlNode> entries, Map<String, Position> keys, Position position)
        implements YamlNode {

    /** An empty mapping that stands in no text. */
    public static final YamlMap EMPTY = new YamlMap(Map.of(), Map.of(), Position.NONE);

    /** Copies both maps and keeps their order. */
    public YamlMap {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    /** The value of a key. */
    public Optional<YamlNode> get(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The value of a key if it is a mapping. */
    public Optional<YamlMap> map(String key) {
        return entries.get(key) instanceof YamlMap map ? Optional.of(map) : Optional.empty();
    }

    /** The value of a key if it is a sequence. */
    public Optional<YamlList> list(String key) {
        return entries.get(key) instanceof YamlList list ? Optional.of(list) : Optional.empty();
    }

    /** The value of a key if it is a string. */
    public Optional<String> text(String key) {
        return entries.get(key) instanceof YamlScalar scalar ? scalar.text() : Optional.empty();
    }

    /** The strings of the sequence under a key, in order; none when there is no sequence. */
    public List<String> texts(String key) {
        return list(key).stream()
                .flatMap(list -> list.items().stream())
                .flatMap(item -> item instanceof YamlScalar scalar ? scalar.text().stream() : Stream.empty())
                .toList();
    }

    /** Where a key begins; the mapping's own position when the key is missing. */
    public Position positionOf(String key) {
        return keys.getOrDefault(key, position);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof YamlMap map && entries.equals(map.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }
}
