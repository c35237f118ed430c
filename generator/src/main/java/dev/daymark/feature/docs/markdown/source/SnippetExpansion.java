package dev.daymark.feature.docs.markdown.source;

import dev.daymark.feature.docs.markdown.page.Note;
import dev.daymark.feature.docs.markdown.page.Snippets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts files in place of {@code --8<-- "file"} lines and blocks, as pymdownx.snippets does before anything is parsed. */
final class SnippetExpansion {

    private static final int MAX_DEPTH = 16;
    private static final int MAX_LINES = 100_000;

    private static final Pattern MARKER = Pattern.compile("([ \\t]*)(;*)-+8<-+(?:[ \\t]+(?:\"([^\"]+)\"|'([^']+)'))?");
    private static final Pattern SECTION = Pattern.compile(
            "(?i)(.*?)(;*)-+8<-+[ \\t]+\\[[ \\t]*(start|end)[ \\t]*:[ \\t]*([a-z][-_0-9a-z]*)[ \\t]*\\].*");

    private final Snippets snippets;
    private final Notes notes;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<SourceLine> out = new ArrayList<>();

    private SnippetExpansion(Snippets snippets, Notes notes) {
        this.snippets = snippets;
        this.notes = notes;
    }

    static List<SourceLine> of(List<SourceLine> lines, Snippets snippets, Notes notes) {
        if (lines.stream().noneMatch(line -> line.text().contains("8<"))) {
            return lines;
        }
        SnippetExpansion expansion = new SnippetExpansion(snippets, notes);
        expansion.expand(lines, "");
        return expansion.out;
    }

    private void expand(List<SourceLine> lines, String space) {
        boolean block = false;
        for (SourceLine line : lines) {
            if (out.size() > MAX_LINES) {
                return;
            }
            Matcher marker = line.text().contains("8<") ? MARKER.matcher(line.text()) : null;
            if (marker != null && marker.matches()) {
                String path = marker.group(3) == null ? marker.group(4) : marker.group(3);
                if (!marker.group(2).isEmpty()) {
                    out.add(line.withText(line.text().replaceFirst(";", "")).indented(space));
                } else if (path == null) {
                    block = !block;
                } else if (!block) {
                    include(path, line, space + marker.group(1));
                }
            } else if (!block) {
                out.add(line.indented(space));
            } else if (line.text().isBlank()) {
                out.add(line.withText(""));
            } else {
                String path = line.text().strip();
                String indent = line.text().substring(0, line.text().indexOf(path));
                include(path, line, space + indent);
            }
        }
    }

    private void include(String written, SourceLine line, String space) {
        if (written.startsWith(";")) {
            return;
        }
        SnippetPath path = SnippetPath.of(written);
        Optional<String> file = path.normalised();
        Optional<String> text = file.flatMap(snippets::read);
        if (file.isEmpty() || text.isEmpty()) {
            note(
                    line,
                    "snippet \"" + written + "\" does not exist below the docs folder",
                    "correct the path, or add the file");
        } else if (open.contains(file.get())) {
            note(line, "snippet \"" + written + "\" includes itself", "include the common part from both files");
        } else if (open.size() >= MAX_DEPTH) {
            note(line, "snippets are nested more than " + MAX_DEPTH + " deep", "include fewer files from each other");
        } else {
            open.push(file.get());
            expand(part(path, linesOf(text.get(), file.get()), line), space.replace("\t", "    "));
            open.pop();
        }
    }

    private List<SourceLine> part(SnippetPath path, List<SourceLine> lines, SourceLine from) {
        if (path.section().isPresent()) {
            List<SourceLine> section = section(path.section().get(), lines);
            if (section.isEmpty()) {
                note(
                        from,
                        "snippet \"" + path.path() + "\" has no section \""
                                + path.section().get() + "\"",
                        "correct its name");
            }
            return section;
        }
        int start = Math.min(lines.size(), Math.max(0, path.from().orElse(1) - 1));
        int end = Math.min(lines.size(), path.to().orElse(lines.size()));
        return lines.subList(start, Math.max(start, end));
    }

    private static List<SourceLine> section(String name, List<SourceLine> lines) {
        List<SourceLine> section = new ArrayList<>();
        boolean inside = false;
        for (SourceLine line : lines) {
            Matcher marker = line.text().contains("8<") ? SECTION.matcher(line.text()) : null;
            if (marker == null || !marker.matches()) {
                if (inside) {
                    section.add(line);
                }
            } else if (inside && !marker.group(2).isEmpty()) {
                section.add(line.withText(line.text().replaceFirst(";", "")));
            } else if (marker.group(4).equals(name)) {
                boolean starts = marker.group(3).equalsIgnoreCase("start");
                if (!starts) {
                    return section;
                }
                inside = true;
            }
        }
        return section;
    }

    static List<SourceLine> linesOf(String text, String snippet) {
        List<SourceLine> lines = new ArrayList<>();
        for (String line : Marks.without(text).split("\\r\\n|\\n|\\r", -1)) {
            lines.add(new SourceLine(line, snippet, lines.size() + 1, 0));
        }
        if (lines.get(lines.size() - 1).text().isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private void note(SourceLine line, String message, String hint) {
        notes.add(Note.Kind.SNIPPET, line.start(), message, hint);
    }
}
