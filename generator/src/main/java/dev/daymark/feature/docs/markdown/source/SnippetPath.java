package dev.daymark.feature.docs.markdown.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a line includes: a whole file, the lines {@code file:from:to} of it, or the section {@code file:name}. */
record SnippetPath(String path, OptionalInt from, OptionalInt to, Optional<String> section) {

    private static final Pattern WRITTEN =
            Pattern.compile("(?i)(.*?)(?:(?::([0-9]{0,9}))?(?::([0-9]{0,9}))?|:([a-z][-_0-9a-z]*))");

    static SnippetPath of(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        if (!matcher.matches()) {
            return new SnippetPath(written.strip(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
        }
        return new SnippetPath(
                matcher.group(1).strip(),
                number(matcher.group(2)),
                number(matcher.group(3)),
                Optional.ofNullable(matcher.group(4)));
    }

    private static OptionalInt number(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** The path below the docs folder; empty when it leads outside, or to another host. */
    Optional<String> normalised() {
        if (path.isEmpty() || path.startsWith("/") || path.contains("\\") || path.contains(":")) {
            return Optional.empty();
        }
        Deque<String> parts = new ArrayDeque<>();
        for (String part : List.of(path.split("/"))) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
    }
}
