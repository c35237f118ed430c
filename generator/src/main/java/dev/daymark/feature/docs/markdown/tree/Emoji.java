package dev.daymark.feature.docs.markdown.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** {@code :rocket:} as the character that Unicode has for it; unknown names stay. */
final class Emoji {

    private static final Pattern NAME = Pattern.compile(":([+\\-\\w]+):");
    private static final Pattern WORDS = Pattern.compile(" ");
    private static final Map<String, String> CHARACTERS = read();

    private Emoji() {}

    static void apply(Element body) {
        new Replacement(NAME, match -> {
                    String found = CHARACTERS.get(match.group(1));
                    return found == null ? List.of() : List.of(new TextNode(found));
                })
                .apply(Texts.of(body).stream()
                        .filter(text -> text.getWholeText().indexOf(':') >= 0)
                        .toList());
    }

    private static Map<String, String> read() {
        Map<String, String> characters = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Emoji.class.getResourceAsStream("emoji.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int gap = line.indexOf('\t');
                WORDS.splitAsStream(line.substring(gap + 1))
                        .forEach(name -> characters.put(name, line.substring(0, gap)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(characters);
    }
}
