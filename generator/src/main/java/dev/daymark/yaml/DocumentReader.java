package dev.daymark.yaml;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Builds the tree of one document from the parser's events. */
final class DocumentReader {

    private static final String MERGE_KEY = "<<";

    private final Iterator<Event> events;
    private final ScalarSchema schema;
    private final ControlCharacters controls;
    private final Anchors anchors = new Anchors();

    DocumentReader(Iterator<Event> events, ScalarSchema schema, ControlCharacters controls) {
        this.events = events;
        this.schema = schema;
        this.controls = controls;
    }

    YamlNode read() throws YamlSyntaxException {
        return node(events.next(), 1);
    }

    private static void requireShallow(int depth, Position position) throws YamlSyntaxException {
        if (depth > YamlNode.MAX_DEPTH) {
            throw new YamlSyntaxException("nested more than " + YamlNode.MAX_DEPTH + " levels deep", position);
        }
    }

    private YamlNode node(Event event, int depth) throws YamlSyntaxException {
        Position position = positionOf(event);
        requireShallow(depth, position);
        if (event instanceof AliasEvent alias) {
            String name = alias.getAlias().getValue();
            YamlNode target = anchors.resolve(name, position);
            requireShallow(depth - 1 + anchors.depth(name), position);
            return target;
        }
        Optional<String> anchor = ((NodeEvent) event).getAnchor().map(Anchor::getValue);
        anchor.ifPresent(anchors::open);
        YamlNode node =
                switch (event.getEventId()) {
                    case Scalar -> scalar((ScalarEvent) event, position);
                    case SequenceStart -> list(position, depth);
                    case MappingStart -> map(position, depth);
                    default -> throw new IllegalStateException("unexpected event " + event);
                };
        if (anchor.isPresent()) {
            anchors.close(anchor.get(), node);
        }
        return node;
    }

    private YamlNode scalar(ScalarEvent event, Position position) throws YamlSyntaxException {
        anchors.countScalar();
        String text = controls.restore(event.getValue());
        String tag = event.getTag().orElse("");
        if (tag.equals("tag:yaml.org,2002:binary")) {
            return bytes(text, position);
        }
        if (tag.isEmpty() && !event.isPlain()) {
            return new YamlScalar(text, position);
        }
        return new YamlScalar(schema.resolve(tag, text), position);
    }

    private static YamlNode bytes(String text, Position position) throws YamlSyntaxException {
        try {
            List<YamlNode> items = new ArrayList<>();
            for (byte value : Base64.getMimeDecoder().decode(text)) {
                items.add(new YamlScalar((long) Byte.toUnsignedInt(value), position));
            }
            return new YamlList(items, position);
        } catch (IllegalArgumentException e) {
            throw new YamlSyntaxException("!!binary value is not Base64", position);
        }
    }

    private YamlList list(Position position, int depth) throws YamlSyntaxException {
        List<YamlNode> items = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            items.add(node(next, depth + 1));
        }
        return new YamlList(items, position);
    }

    private YamlMap map(Position position, int depth) throws YamlSyntaxException {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        Map<String, Position> keys = new LinkedHashMap<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            Position keyPosition = positionOf(next);
            String key = KeyText.of(node(next, depth + 1));
            Position first = keys.putIfAbsent(key, keyPosition);
            if (first != null) {
                throw new YamlSyntaxException(
                        "duplicate key \"" + key + "\", first at line " + first.line(), keyPosition);
            }
            entries.put(key, node(events.next(), depth + 1));
        }
        if (schema == ScalarSchema.YAML_1_1 && entries.containsKey(MERGE_KEY)) {
            merge(entries, keys);
        }
        return new YamlMap(entries, keys, position);
    }

    private static void merge(Map<String, YamlNode> entries, Map<String, Position> keys) throws YamlSyntaxException {
        YamlNode sources = entries.remove(MERGE_KEY);
        Position position = keys.remove(MERGE_KEY);
        List<YamlNode> maps = sources instanceof YamlList list ? list.items() : List.of(sources);
        for (YamlNode source : maps) {
            if (!(source instanceof YamlMap map)) {
                throw new YamlSyntaxException("a merge key (<<) needs a mapping or a list of mappings", position);
            }
            map.entries().forEach(entries::putIfAbsent);
            map.keys().forEach(keys::putIfAbsent);
        }
    }

    private static Position positionOf(Event event) {
        return event.getStartMark().map(DocumentReader::positionOf).orElse(Position.NONE);
    }

    static Position positionOf(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
