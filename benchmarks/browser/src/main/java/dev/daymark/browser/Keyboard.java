package dev.daymark.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the protocol has to be told of a key. */
final class Keyboard {

    private static final Map<String, Integer> CODES = Map.ofEntries(
            Map.entry("Backspace", 8),
            Map.entry("Tab", 9),
            Map.entry("Enter", 13),
            Map.entry("Escape", 27),
            Map.entry("PageUp", 33),
            Map.entry("PageDown", 34),
            Map.entry("End", 35),
            Map.entry("Home", 36),
            Map.entry("ArrowLeft", 37),
            Map.entry("ArrowUp", 38),
            Map.entry("ArrowRight", 39),
            Map.entry("ArrowDown", 40));

    private static final Map<String, Integer> MODIFIERS = Map.of("Alt", 1, "Control", 2, "Meta", 4, "Shift", 8);

    private Keyboard() {}

    /** A key goes down and up; a name of modifiers and a key, joined by plus signs. */
    static List<Map<String, Object>> strokes(String name) {
        int plus = name.length() > 1 ? name.lastIndexOf('+') : -1;
        String key = name.substring(plus + 1);
        int modifiers = 0;
        if (plus > 0) {
            for (String modifier : name.substring(0, plus).split("\\+", -1)) {
                modifiers |= MODIFIERS.getOrDefault(modifier, 0);
            }
        }
        Map<String, Object> down = new LinkedHashMap<>();
        down.put("key", key);
        down.put("code", key.length() == 1 ? code(key) : key);
        down.put("windowsVirtualKeyCode", key.length() == 1 ? Character.toUpperCase(key.charAt(0)) : code(key, name));
        down.put("modifiers", modifiers);
        Map<String, Object> up = new LinkedHashMap<>(down);
        up.put("type", "keyUp");
        String text = key.equals("Enter") ? "\r" : key;
        if ((key.length() == 1 && (modifiers & ~8) == 0) || key.equals("Enter")) {
            down.put("type", "keyDown");
            down.put("text", text);
        } else {
            down.put("type", "rawKeyDown");
        }
        return List.of(down, up);
    }

    private static String code(String character) {
        char c = character.charAt(0);
        if (Character.isLetter(c)) {
            return "Key" + character.toUpperCase(Locale.ROOT);
        }
        return switch (c) {
            case ' ' -> "Space";
            case '/' -> "Slash";
            default -> Character.isDigit(c) ? "Digit" + c : "";
        };
    }

    private static int code(String key, String name) {
        Integer code = CODES.get(key);
        if (code == null) {
            throw new IllegalArgumentException("no key " + name);
        }
        return code;
    }
}
