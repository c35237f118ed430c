package dev.daymark.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The anchors of one document. Uses of an anchor count multiplicatively: an anchor used ten times whose content uses
 * another one ten times counts as a hundred, so that a few lines cannot expand to gigabytes.
 */
final class Anchors {

    private static final int MAX_USES = 100;

    /** Enough for any descriptor. Counted in characters, as if every scalar that is none were eight. */
    private static final long MAX_EXPANSION = 8L << 20;

    private final Map<String, Target> targets = new HashMap<>();
    private final Deque<Target> open = new ArrayDeque<>();
    private long expansion;

    void open(String name) {
        Target target = new Target();
        targets.put(name, target);
        open.push(target);
    }

    void close(String name, YamlNode node) {
        open.pop().node = node;
    }

    void countScalar() {
        open.forEach(target -> target.holdsScalar = true);
    }

    YamlNode resolve(String name, Position position) throws YamlSyntaxException {
        Target target = targets.get(name);
        if (target == null) {
            throw new YamlSyntaxException("alias *" + name + " has no anchor &" + name + " before it", position);
        }
        if (target.node == null) {
            throw new YamlSyntaxException("alias *" + name + " stands inside its own anchor", position);
        }
        target.uses++;
        if (target.weight == 0) {
            target.weight = target.weigh();
        }
        if (target.uses * target.weight > MAX_USES) {
            throw new YamlSyntaxException(
                    "too many aliases: *" + name + " expands to more than " + MAX_USES + " copies", position);
        }
        if (target.size == 0) {
            target.size = size(target.node);
        }
        expansion += target.size;
        if (expansion > MAX_EXPANSION) {
            throw new YamlSyntaxException("the aliases expand to more than eight million characters", position);
        }
        open.forEach(outer -> outer.inner.add(target));
        return target.node;
    }

    /** How many levels the content of an anchor that was resolved has, itself included. */
    int depth(String name) {
        Target target = targets.get(name);
        if (target == null || target.node == null) {
            return 0;
        }
        if (target.depth == 0) {
            target.depth = depth(target.node);
        }
        return target.depth;
    }

    private static int depth(YamlNode node) {
        Stream<YamlNode> below = node instanceof YamlMap map
                ? map.entries().values().stream()
                : node instanceof YamlList list ? list.items().stream() : Stream.empty();
        return 1 + below.mapToInt(Anchors::depth).max().orElse(0);
    }

    private static long size(YamlNode node) {
        if (node instanceof YamlMap map) {
            return 1
                    + map.entries().entrySet().stream()
                            .mapToLong(entry -> entry.getKey().length() + size(entry.getValue()))
                            .sum();
        }
        if (node instanceof YamlList list) {
            return 1L + list.items().stream().mapToLong(Anchors::size).sum();
        }
        return 8L + ((YamlScalar) node).text().map(String::length).orElse(0);
    }

    /** An anchored node. Its own place in the document counts as the first use. */
    private static final class Target {
        private @Nullable YamlNode node;
        private long uses = 1;
        private long weight;
        private long size;
        private int depth;
        private boolean holdsScalar;
        private final List<Target> inner = new ArrayList<>();

        private long weigh() {
            long heaviest = inner.stream()
                    .mapToLong(target -> target.uses * target.weight)
                    .max()
                    .orElse(0);
            return Math.max(holdsScalar ? 1 : 0, heaviest);
        }
    }
}
