package dev.daymark.feature.docs.collect;

import dev.daymark.feature.docs.collect.CollectedPage.CollectedHeading;
import dev.daymark.feature.docs.collect.CollectedPage.CollectedLink;
import dev.daymark.feature.docs.collect.CollectedPage.CollectedNote;
import dev.daymark.feature.docs.collect.CollectedPage.CollectedSection;
import dev.daymark.feature.docs.decisions.DecisionReader;
import dev.daymark.feature.docs.decisions.StatedDecision;
import dev.daymark.feature.docs.markdown.MarkdownReader;
import dev.daymark.feature.docs.markdown.page.Escape;
import dev.daymark.feature.docs.markdown.page.MarkdownPage;
import dev.daymark.feature.docs.markdown.page.PageBody;
import dev.daymark.feature.docs.markdown.page.PageBody.Gap;
import dev.daymark.feature.docs.markdown.page.Place;
import dev.daymark.feature.docs.mkdocs.DocsFile;
import dev.daymark.feature.docs.mkdocs.DocsPath;
import dev.daymark.feature.docs.mkdocs.DocsProject;
import dev.daymark.harvest.LongTexts;
import dev.daymark.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the pages of one documentation project. */
final class PageCollector {

    private final String docsDir;
    private final MarkdownReader markdown;
    private final RepositoryText texts;

    PageCollector(DocsProject project, RepositoryText texts) {
        this.docsDir = project.config().docsDir();
        this.markdown = new MarkdownReader(MarkdownSettings.of(project.config().extensions()));
        this.texts = texts;
    }

    /**
     * What was read of a file.
     *
     * @param page the page
     * @param decision what it says of a decision, if it records one
     */
    record Read(CollectedPage page, Optional<StatedDecision> decision) {}

    /** A page; empty when its file cannot be read. */
    Optional<Read> read(DocsFile file) {
        return texts.read(file.path()).map(text -> {
            if (!isMarkdown(file.path())) {
                return new Read(plain(text), Optional.empty());
            }
            MarkdownPage page = markdown.read(text, path -> texts.read(inDocs(path)));
            return new Read(page(page), DecisionReader.read(file.path(), page.frontMatter(), text));
        });
    }

    private String inDocs(String path) {
        return DocsPath.prefix(docsDir) + path;
    }

    private static boolean isMarkdown(String path) {
        String name = DocsPath.name(path);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
        return List.of("md", "markdown", "mdown", "mkdn", "mkd").contains(extension);
    }

    /** A README in another language is shown as it was written. */
    private static CollectedPage plain(String text) {
        String html = "<pre class=\"plain\"><code>" + Escape.text(text) + "</code></pre>";
        int words = text.isBlank() ? 0 : text.strip().split("\\s+").length;
        return new CollectedPage(
                "",
                "",
                "",
                LongTexts.of(List.of(html)),
                List.of(),
                List.of(),
                CollectedPage.text(List.of(new CollectedSection("", "", text))),
                SearchWishes.USUAL,
                Map.of(),
                words,
                false,
                List.of());
    }

    private CollectedPage page(MarkdownPage page) {
        YamlMap front = page.frontMatter();
        SearchWishes wishes = SearchWishes.of(front);
        return new CollectedPage(
                front.text("title").orElse(""),
                page.title().orElse(""),
                front.text("description").orElse(""),
                LongTexts.of(parts(page.body())),
                page.body().links().stream().map(this::link).toList(),
                page.headings().stream()
                        .map(heading -> new CollectedHeading(heading.level(), heading.id(), heading.text()))
                        .toList(),
                CollectedPage.text(wishes.excluded() ? List.of() : sections(page)),
                wishes.boost(),
                page.anchors(),
                page.words(),
                page.diagrams(),
                page.notes().stream()
                        .map(note -> new CollectedNote(
                                note.kind().name(),
                                file(note.place()),
                                note.place().line(),
                                note.place().column(),
                                note.message(),
                                note.hint()))
                        .toList());
    }

    private static List<CollectedSection> sections(MarkdownPage page) {
        return page.sections().stream()
                .map(section -> new CollectedSection(section.id(), section.title(), section.text()))
                .toList();
    }

    /** Classes of linking elements stand before the gaps, so that a gap is one attribute and nothing else. */
    static List<String> parts(PageBody body) {
        List<String> parts = new ArrayList<>(body.pieces());
        for (int i = 0; i < body.links().size(); i++) {
            String classes = body.links().get(i).classes();
            if (!classes.isEmpty()) {
                parts.set(i, parts.get(i) + " class=\"" + Escape.attribute(classes) + "\"");
            }
        }
        return parts;
    }

    private CollectedLink link(Gap gap) {
        Place place = gap.link().place();
        return new CollectedLink(gap.attribute(), gap.link().target(), file(place), place.line(), place.column());
    }

    private String file(Place place) {
        return place.snippet().isEmpty() ? "" : inDocs(place.snippet());
    }
}
