package dev.daymark.harvest;

import dev.daymark.yaml.YamlNode;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What one feature took from a repository. Equal when trees and texts are. Immutable.
 */
public final class CollectedValue {

    private final Supplier<YamlNode> tree;
    private final List<LongTexts> texts;

    private CollectedValue(Supplier<YamlNode> tree, List<LongTexts> texts) {
        this.tree = tree;
        this.texts = List.copyOf(texts);
    }

    /**
     * A value.
     *
     * @param tree all of it but its long texts, which it names by their number
     * @param texts long texts, which few readers of the value need
     */
    public static CollectedValue of(YamlNode tree, List<LongTexts> texts) {
        return new CollectedValue(() -> tree, texts);
    }

    /** A value without long texts. */
    public static CollectedValue of(YamlNode tree) {
        return of(tree, List.of());
    }

    /** A value whose tree is read each time that somebody asks for it: once, and there are many. */
    static CollectedValue packed(Supplier<YamlNode> tree, List<LongTexts> texts) {
        return new CollectedValue(tree, texts);
    }

    /** All of it but its long texts. Read anew by each call. */
    public YamlNode tree() {
        return tree.get();
    }

    /** The long texts that the tree names. */
    public List<LongTexts> texts() {
        return texts;
    }

    /** The same with other places of its texts. */
    CollectedValue map(UnaryOperator<LongTexts> change) {
        return new CollectedValue(tree, texts.stream().map(change).toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof CollectedValue value && texts.equals(value.texts) && tree().equals(value.tree()));
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }
}
