package dev.daymark.harvest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a pattern between two slashes. Matches by keeping the set of places in the name that the pattern read so
 * far can reach, so no pattern can make it slow.
 */
final class SegmentPattern {

    /** From places where a part may begin to places where it may end. */
    private interface Part {
        BitSet reach(String name, BitSet from);
    }

    private final String text;
    private final List<Part> parts;

    private SegmentPattern(String text, List<Part> parts) {
        this.text = text;
        this.parts = parts;
    }

    static SegmentPattern of(String text) {
        return new SegmentPattern(text, text.equals("**") ? List.of() : new Parser(text).parts());
    }

    boolean crossesFolders() {
        return text.equals("**");
    }

    boolean matches(String name) {
        if (name.isEmpty() || (name.startsWith(".") && !text.startsWith("."))) {
            return name.equals(text);
        }
        BitSet start = new BitSet();
        start.set(0);
        return reach(parts, name, start).get(name.length());
    }

    private static BitSet reach(List<Part> parts, String name, BitSet from) {
        BitSet places = from;
        for (Part part : parts) {
            places = part.reach(name, places);
        }
        return places;
    }

    private static BitSet anything(String name, BitSet from) {
        BitSet to = new BitSet();
        if (!from.isEmpty()) {
            to.set(from.nextSetBit(0), name.length() + 1);
        }
        return to;
    }

    /** One character of a kind. */
    private record OneOf(CharacterSet set) implements Part {
        @Override
        public BitSet reach(String name, BitSet from) {
            BitSet to = new BitSet();
            for (int i = from.nextSetBit(0); i >= 0 && i < name.length(); i = from.nextSetBit(i + 1)) {
                int character = name.codePointAt(i);
                if (set.contains(character)) {
                    to.set(i + Character.charCount(character));
                }
            }
            return to;
        }
    }

    /** An extended form: {@code !}, {@code ?}, {@code *}, {@code +} or {@code @} before alternatives in parentheses. */
    private record Group(char kind, List<List<Part>> alternatives) implements Part {
        @Override
        public BitSet reach(String name, BitSet from) {
            return switch (kind) {
                case '!' -> except(name, from);
                case '?' -> union(once(name, from), from);
                case '*' -> union(repeatedly(name, from), from);
                case '+' -> repeatedly(name, from);
                default -> once(name, from);
            };
        }

        private BitSet once(String name, BitSet from) {
            BitSet to = new BitSet();
            alternatives.forEach(parts -> to.or(SegmentPattern.reach(parts, name, from)));
            return to;
        }

        private BitSet repeatedly(String name, BitSet from) {
            BitSet to = once(name, from);
            for (int size = -1; size != to.cardinality(); ) {
                size = to.cardinality();
                to.or(once(name, to));
            }
            return to;
        }

        private BitSet except(String name, BitSet from) {
            BitSet to = new BitSet();
            for (int i = from.nextSetBit(0); i >= 0; i = from.nextSetBit(i + 1)) {
                BitSet start = new BitSet();
                start.set(i);
                BitSet others = anything(name, start);
                others.andNot(once(name, start));
                to.or(others);
            }
            return to;
        }

        private static BitSet union(BitSet a, BitSet b) {
            BitSet both = new BitSet();
            both.or(a);
            both.or(b);
            return both;
        }
    }

    private static final class Parser {

        private static final int MAX_DEPTH = 8;

        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        List<Part> parts() {
            return parts("", 0);
        }

        private List<Part> parts(String ends, int depth) {
            List<Part> parts = new ArrayList<>();
            while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
                parts.add(part(depth));
            }
            return parts;
        }

        private Part part(int depth) {
            char c = text.charAt(at);
            if ("!?*+@".indexOf(c) >= 0 && at + 1 < text.length() && text.charAt(at + 1) == '(' && depth < MAX_DEPTH) {
                int start = at;
                at += 2;
                Group group = group(c, depth + 1);
                if (group != null) {
                    return group;
                }
                at = start;
            }
            if (c == '*') {
                at++;
                return SegmentPattern::anything;
            }
            if (c == '[') {
                CharacterSet set = CharacterSet.parse(text, at);
                if (set != null) {
                    at = set.end();
                    return new OneOf(set);
                }
            }
            if (c == '\\' && at + 1 < text.length()) {
                at++;
            }
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            return new OneOf(c == '?' ? CharacterSet.ANY : CharacterSet.of(character));
        }

        /** Null when the parenthesis is never closed. */
        private @Nullable Group group(char kind, int depth) {
            List<List<Part>> alternatives = new ArrayList<>();
            while (true) {
                alternatives.add(parts("|)", depth));
                if (at >= text.length()) {
                    return null;
                }
                if (text.charAt(at++) == ')') {
                    return new Group(kind, alternatives);
                }
            }
        }
    }
}
