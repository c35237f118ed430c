package dev.daymark.feature.docs.collect;

import dev.daymark.feature.docs.markdown.MarkdownOptions;
import dev.daymark.feature.docs.markdown.html.LineNumbers;
import dev.daymark.feature.docs.markdown.tree.Slugs;
import dev.daymark.feature.docs.markdown.tree.TocOptions;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlScalar;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the {@code markdown_extensions} of a project. Names are those of Python-Markdown and pymdownx. */
final class MarkdownSettings {

    /** Ids that pages of the portal have themselves: those of the frame, and of the drawings that it shows. */
    static final Set<String> RESERVED = Set.of(
            "main",
            "side",
            "find",
            "find-list",
            "preferences",
            "preferences-h",
            "starred",
            "starred-h",
            "recent",
            "built",
            "problems",
            "i-catalog",
            "i-check",
            "i-chevron",
            "i-copy",
            "i-doc",
            "i-edit",
            "i-info",
            "i-menu",
            "i-search",
            "i-settings",
            "i-star",
            "i-theme",
            "i-warn");

    private MarkdownSettings() {}

    static MarkdownOptions of(Map<String, YamlMap> extensions) {
        return new MarkdownOptions(
                toc(extensions.getOrDefault("toc", YamlMap.EMPTY)),
                extensions.containsKey("nl2br"),
                extensions.containsKey("smarty"),
                extensions.containsKey("wikilinks"),
                extensions.containsKey("pymdownx.arithmatex"),
                extensions.containsKey("pymdownx.keys"),
                lineNumbers(extensions.getOrDefault("pymdownx.highlight", YamlMap.EMPTY)),
                RESERVED);
    }

    /** TechDocs numbers all lines unless told otherwise. Here they are numbered when told so: text is easier to read. */
    private static LineNumbers lineNumbers(YamlMap highlight) {
        return highlight.get("linenums").orElse(YamlMap.EMPTY) instanceof YamlScalar scalar
                        && scalar.value() instanceof Boolean all
                ? all ? LineNumbers.ALL : LineNumbers.NONE
                : LineNumbers.WHERE_ASKED;
    }

    private static TocOptions toc(YamlMap toc) {
        TocOptions usual = TocOptions.DEFAULT;
        return new TocOptions(
                !(toc.get("permalink").orElse(YamlScalar.of("")) instanceof YamlScalar flag
                        && Boolean.FALSE.equals(flag.value())),
                toc.text("title").orElse(usual.title()),
                number(toc, "baselevel", usual.baseLevel()),
                usual.firstLevel(),
                number(toc, "toc_depth", usual.lastLevel()),
                slugs(toc));
    }

    private static int number(YamlMap map, String key, int usual) {
        return map.get(key).orElse(YamlMap.EMPTY) instanceof YamlScalar scalar
                        && scalar.value() instanceof Long number
                        && number >= 1
                        && number <= 6
                ? number.intValue()
                : usual;
    }

    /** Tags are lost on reading, so that a function with options is known by its options. */
    private static Slugs slugs(YamlMap toc) {
        YamlMap options =
                toc.map("slugify").flatMap(function -> function.map("kwds")).orElse(YamlMap.EMPTY);
        if (options.text("case").isPresent()) {
            return options.text("case").filter("lower"::equals).isPresent() ? Slugs.PYMDOWN_LOWER : Slugs.PYMDOWN;
        }
        String name = toc.text("slugify").orElse("").toLowerCase(Locale.ROOT);
        if (name.contains("slugify_unicode")) {
            return Slugs.UNICODE;
        }
        if (name.contains("uslugify")) {
            return Slugs.PYMDOWN_LOWER;
        }
        return name.contains("slugs") ? Slugs.PYMDOWN : Slugs.ASCII;
    }
}
