package dev.daymark.harvest;

import dev.daymark.binary.ByteReader;
import dev.daymark.binary.ByteWriter;
import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** YAML trees as bytes that keep positions and types. */
final class NodeBytes {

    private static final int MAP = 0;
    private static final int LIST = 1;
    private static final int TEXT = 2;
    private static final int NUMBER = 3;
    private static final int DECIMAL = 4;
    private static final int FALSE = 5;
    private static final int TRUE = 6;
    private static final int NULL = 7;

    /** Added when the node stands in no text. */
    private static final int MADE = 8;

    private NodeBytes() {}

    static void write(YamlNode node, ByteWriter out) {
        boolean made = node.position().equals(Position.NONE);
        out.writeByte(form(node) + (made ? MADE : 0));
        if (!made) {
            write(node.position(), out);
        }
        if (node instanceof YamlMap map) {
            out.writeInt(map.entries().size());
            map.entries().forEach((key, value) -> {
                out.writeText(key);
                write(map.positionOf(key), out);
                write(value, out);
            });
        } else if (node instanceof YamlList list) {
            out.writeInt(list.items().size());
            list.items().forEach(item -> write(item, out));
        } else {
            writeValue(((YamlScalar) node).value(), out);
        }
    }

    private static int form(YamlNode node) {
        if (node instanceof YamlMap) {
            return MAP;
        }
        if (node instanceof YamlList) {
            return LIST;
        }
        Object value = ((YamlScalar) node).value();
        if (value instanceof Boolean flag) {
            return flag ? TRUE : FALSE;
        }
        return value instanceof String
                ? TEXT
                : value instanceof Long ? NUMBER : value instanceof Double ? DECIMAL : NULL;
    }

    private static void writeValue(@Nullable Object value, ByteWriter out) {
        if (value instanceof String text) {
            out.writeText(text);
        } else if (value instanceof Long number) {
            out.writeLong(number);
        } else if (value instanceof Double number) {
            out.writeLong(Double.doubleToRawLongBits(number));
        }
    }

    private static void write(Position position, ByteWriter out) {
        out.writeInt(position.line());
        out.writeInt(position.column());
    }

    static YamlNode read(ByteReader in) {
        int form = in.readByte();
        Position position = form >= MADE ? Position.NONE : position(in);
        return switch (form % MADE) {
            case MAP -> map(in, position);
            case LIST -> list(in, position);
            case TEXT -> new YamlScalar(in.readText(), position);
            case NUMBER -> new YamlScalar(in.readLong(), position);
            case DECIMAL -> new YamlScalar(Double.longBitsToDouble(in.readLong()), position);
            case FALSE -> new YamlScalar(false, position);
            case TRUE -> new YamlScalar(true, position);
            default -> new YamlScalar(null, position);
        };
    }

    private static Position position(ByteReader in) {
        int line = in.readInt();
        int column = in.readInt();
        return line == 0 && column == 0 ? Position.NONE : new Position(line, column);
    }

    private static YamlMap map(ByteReader in, Position position) {
        int size = in.readCount();
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        Map<String, Position> keys = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            String key = in.readText();
            keys.put(key, position(in));
            entries.put(key, read(in));
        }
        return new YamlMap(entries, keys, position);
    }

    private static YamlList list(ByteReader in, Position position) {
        int size = in.readCount();
        List<YamlNode> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(read(in));
        }
        return new YamlList(items, position);
    }
}
