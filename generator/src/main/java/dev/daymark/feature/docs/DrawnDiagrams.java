package dev.daymark.feature.docs;

import dev.daymark.feature.Drawings;
import dev.daymark.feature.docs.collect.CollectedPage;
import dev.daymark.feature.docs.library.DocSite;
import dev.daymark.feature.docs.markdown.page.Escape;
import dev.daymark.feature.docs.mkdocs.DocsFile;
import dev.daymark.harvest.LongTexts;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Puts drawings in place of the text of diagrams, where the operator has named what draws them. */
final class DrawnDiagrams {

    private static final Map<String, String> LANGUAGES =
            Map.of("plantuml", "plantuml", "puml", "plantuml", "dot", "graphviz", "graphviz", "graphviz");
    private static final Pattern TEXT = Pattern.compile(
            "<figure class=\"codebox\"><pre><code class=\"language-(plantuml|puml|dot|graphviz)\">([^<]*)</code></pre></figure>");

    private final Drawings drawings;
    private final String name;
    private final String source;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * For one documentation.
     *
     * @param name what drawings are called
     * @param source what their text is called
     */
    DrawnDiagrams(Drawings drawings, String name, String source) {
        this.drawings = drawings;
        this.name = name;
        this.source = source;
    }

    /** What could not be drawn. */
    List<Problem> problems() {
        return problems;
    }

    /** A documentation with its drawings. What cannot be drawn stays text. */
    DocSite in(DocSite site) {
        if (LANGUAGES.values().stream().noneMatch(drawings::canDraw)) {
            return site;
        }
        SortedMap<String, CollectedPage> pages = new TreeMap<>(site.docs().pages());
        for (DocsFile file : site.project().files().pages()) {
            site.page(file).ifPresent(page -> pages.put(file.path(), in(site, file, page)));
        }
        return site.withPages(pages);
    }

    private CollectedPage in(DocSite site, DocsFile file, CollectedPage page) {
        SourceLocation place = SourceLocation.ofFile(site.repository().name(), file.path());
        List<String> parts = page.html().read();
        return parts.stream().anyMatch(part -> part.contains("\"language-"))
                ? page.withHtml(LongTexts.of(parts.stream()
                        .map(part ->
                                TEXT.matcher(part).replaceAll(found -> Matcher.quoteReplacement(drawn(found, place))))
                        .toList()))
                : page;
    }

    private String drawn(MatchResult found, SourceLocation place) {
        String language = LANGUAGES.getOrDefault(found.group(1), "");
        if (!drawings.canDraw(language)) {
            return found.group();
        }
        try {
            byte[] drawing = SafeDrawing.of(drawings.draw(language, Parser.unescapeEntities(found.group(2), false)));
            if (isEmpty(drawing)) {
                throw new IOException("what came back is no drawing");
            }
            return figure(found.group(), drawing);
        } catch (IOException e) {
            problems.add(Problem.of(
                            ProblemCode.DOCS_DIAGRAM,
                            place,
                            "a diagram of " + language + " cannot be drawn: " + e.getMessage())
                    .withHint("correct the diagram, or what docs.diagrams names; until then its text is shown"));
            return found.group();
        }
    }

    /** Whether there is nothing in it but the element itself. */
    private static boolean isEmpty(byte[] drawing) {
        String svg = new String(drawing, StandardCharsets.UTF_8);
        int second = svg.indexOf('<', 1);
        return second < 0 || second == svg.lastIndexOf('<');
    }

    private String figure(String text, byte[] drawing) {
        return "<figure class=\"drawn\"><img loading=\"lazy\" alt=\"" + Escape.attribute(name)
                + "\" src=\"data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(drawing)
                + "\"><details><summary>" + Escape.text(source) + "</summary>" + text
                + "</details></figure>";
    }
}
