package dev.daymark.catalog;

import dev.daymark.catalog.pattern.IgnorePattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A CODEOWNERS file: which owners a path has. Immutable. */
public final class CodeOwners {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** In reverse order: the last line that matches decides. */
    private final List<Line> lines;

    private CodeOwners(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    private record Line(IgnorePattern pattern, List<String> owners) {}

    /** Reads the text of a file. Every text is a CODEOWNERS file. */
    public static CodeOwners parse(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            int comment = line.indexOf('#');
            String content = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (!content.isEmpty()) {
                List<String> words = List.of(BLANKS.split(content));
                lines.add(new Line(new IgnorePattern(words.get(0)), words.subList(1, words.size())));
            }
        }
        Collections.reverse(lines);
        return new CodeOwners(lines);
    }

    /**
     * The owners of a file as written, such as {@code @longshore/tide} or {@code ada@longshore.example}; none when no
     * line matches or the deciding one names none.
     */
    public List<String> ownersOf(String path) {
        return lines.stream()
                .filter(line -> line.pattern().matches(path))
                .findFirst()
                .map(Line::owners)
                .orElse(List.of());
    }

    /** The first owner of a file, as a descriptor would name it. */
    public Optional<String> entityOwnerOf(String path) {
        return ownersOf(path).stream().findFirst().map(CodeOwners::entityName);
    }

    /** {@code @org/team} is the group of that name, {@code @user} a user, and a mail address its local part. */
    private static String entityName(String owner) {
        if (owner.startsWith("@")) {
            String[] parts = owner.substring(1).split("/", -1);
            return parts.length > 1 ? parts[1] : "User:" + parts[0];
        }
        int at = owner.indexOf('@');
        return at >= 0 && owner.indexOf('.', at) > at ? owner.substring(0, at) : owner;
    }
}
