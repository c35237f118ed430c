package dev.daymark.feature.docs.markdown.tree;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** {@code ++ctrl+alt+delete++}: keys to press together. */
final class Keys {

    private static final Pattern KEYS = Pattern.compile(
            "(?<!\\+)\\+\\+((?:[\\w-]{1,30}|\"[^\"\\n]{1,40}\")(?:\\+(?:[\\w-]{1,30}|\"[^\"\\n]{1,40}\")){0,6})\\+\\+(?!\\+)");

    private static final Pattern PLUS = Pattern.compile("\\+(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    /** Other names of a key, then what stands on it. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("ctrl", "control"),
            Map.entry("cmd", "command"),
            Map.entry("opt", "option"),
            Map.entry("del", "delete"),
            Map.entry("esc", "escape"),
            Map.entry("ins", "insert"),
            Map.entry("return", "enter"),
            Map.entry("pgup", "page-up"),
            Map.entry("pgdn", "page-down"),
            Map.entry("win", "windows"),
            Map.entry("up", "arrow-up"),
            Map.entry("down", "arrow-down"),
            Map.entry("left", "arrow-left"),
            Map.entry("right", "arrow-right"),
            Map.entry("bksp", "backspace"));

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("control", "Ctrl"),
            Map.entry("command", "Cmd"),
            Map.entry("delete", "Del"),
            Map.entry("escape", "Esc"),
            Map.entry("insert", "Ins"),
            Map.entry("windows", "Win"),
            Map.entry("arrow-up", "Up"),
            Map.entry("arrow-down", "Down"),
            Map.entry("arrow-left", "Left"),
            Map.entry("arrow-right", "Right"));

    private Keys() {}

    static void apply(Element body) {
        new Replacement(KEYS, Keys::keys).apply(Texts.of(body));
    }

    private static List<Node> keys(MatchResult match) {
        Element keys = new Element("span").addClass("keys");
        for (String written : PLUS.split(match.group(1), -1)) {
            if (keys.childNodeSize() > 0) {
                keys.appendElement("span").text("+");
            }
            boolean quoted = written.startsWith("\"");
            String lower = written.toLowerCase(Locale.ROOT);
            String name = NAMES.getOrDefault(lower, lower);
            Element key = keys.appendElement("kbd");
            if (quoted) {
                key.text(written.substring(1, written.length() - 1));
            } else {
                key.addClass("key-" + name).text(LABELS.getOrDefault(name, title(name)));
            }
        }
        return List.of(keys);
    }

    private static String title(String name) {
        StringBuilder title = new StringBuilder();
        for (String word : name.split("-", -1)) {
            if (!word.isEmpty()) {
                title.append(title.isEmpty() ? "" : " ");
                title.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return title.toString();
    }
}
