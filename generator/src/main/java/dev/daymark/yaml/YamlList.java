package dev.daymark.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sequence.
 *
 * @param items in the order written
 * @param position where it begins
 */
public record YamlList(List<YamlNode> items, Position position) implements YamlNode {

    /** Copies the items. */
    public YamlList {
        items = List.copyOf(items);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof YamlList list && items.equals(list.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }
}
