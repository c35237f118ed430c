package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.util.ast.Block;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the names of blocks mean that are written with slashes.
 *
 * @param name such as {@code note}, in lower case
 * @param argument what stands behind the bar; empty without
 * @param options what stands below the first line
 */
record SlashKinds(String name, String argument, Map<String, String> options) {

    private static final Set<String> TYPES = Set.of(
            "note",
            "abstract",
            "info",
            "tip",
            "success",
            "question",
            "warning",
            "failure",
            "danger",
            "bug",
            "example",
            "quote",
            "attention",
            "caution",
            "error",
            "hint",
            "important",
            "new",
            "settings");

    /** Elements in which blocks may stand and whose content browsers read as they read that of any other. */
    private static final Set<String> ELEMENTS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "center",
            "details",
            "div",
            "figcaption",
            "figure",
            "footer",
            "header",
            "main",
            "nav",
            "p",
            "section",
            "span",
            "summary");

    private static final Pattern ELEMENT = Pattern.compile("([a-zA-Z][a-zA-Z0-9]*)(.*)");

    /** The block; null when there is none of that name. */
    @Nullable
    Block block() {
        return switch (name) {
            case "tab" -> new TabBlock(isTrue("new"), isTrue("select"));
            case "html" -> element();
            case "caption" -> new CaptionBlock("", isAbove());
            case "figure-caption" -> new CaptionBlock("Figure", isAbove());
            case "table-caption" -> new CaptionBlock("Table", isAbove());
            case "define", "definition" -> new TermsBlock();
            default -> box();
        };
    }

    /** Whether the argument is a title, and no name or place. */
    boolean isTitled() {
        return !argument.isEmpty() && !name.equals("html") && !name.endsWith("caption");
    }

    private boolean isAbove() {
        return argument.startsWith("<") || options.getOrDefault("type", "").endsWith("<");
    }

    private @Nullable Block element() {
        Matcher element = ELEMENT.matcher(argument);
        if (!element.matches() || !ELEMENTS.contains(element.group(1).toLowerCase(Locale.ROOT))) {
            return null;
        }
        String list = element.group(2).replaceAll("([.#\\[])", " $1").replaceAll("[\\[\\]]", " ");
        return new ElementBlock(element.group(1).toLowerCase(Locale.ROOT), list.strip());
    }

    private @Nullable Block box() {
        boolean details = name.equals("details") || name.startsWith("details-");
        if (!details && !name.equals("admonition") && !TYPES.contains(name)) {
            return null;
        }
        AdmonitionBlock.Form form = !details
                ? AdmonitionBlock.Form.BOX
                : isTrue("open") ? AdmonitionBlock.Form.UNFOLDED : AdmonitionBlock.Form.FOLDED;
        String named = name.startsWith("details-") ? name.substring("details-".length()) : name;
        String type =
                TYPES.contains(named) ? named : options.getOrDefault("type", "").toLowerCase(Locale.ROOT);
        AdmonitionBlock block = new AdmonitionBlock(form, type);
        String title = type.isEmpty() ? named : type;
        return isTitled() ? block : block.titled(Admonition.capitalised(title.split("\\s", 2)[0]));
    }

    private boolean isTrue(String option) {
        return options.getOrDefault(option, "").equalsIgnoreCase("true");
    }
}
