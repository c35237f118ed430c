package dev.daymark.site.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A JSON file in memory: UTF-8, one newline at the end, and no character that could begin a tag in a web page. */
public final class JsonDocument {

    private static final JsonFactory JSON = new JsonFactory().setCharacterEscapes(new NoTags());

    private JsonDocument() {}

    /** What writes the value. */
    public interface Content {
        /** Writes it, and nothing after it. */
        void write(JsonGenerator json) throws IOException;
    }

    /** On one line, for large values. */
    public static byte[] compact(Content content) throws IOException {
        return bytes(content, new MinimalPrettyPrinter(""));
    }

    /** Indented, for values that people read. */
    static byte[] indented(Content content) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return bytes(
                content,
                new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                        .withObjectIndenter(lines)
                        .withArrayIndenter(lines));
    }

    /**
     * As a script that hands the value to the pages, which can load scripts even from disk.
     *
     * @param id what the pages ask for
     */
    public static byte[] script(String id, Content content) throws IOException {
        return bytes(
                json -> {
                    json.writeRaw("Daymark.data(\"" + id + "\", ");
                    content.write(json);
                    json.writeRaw(");");
                },
                new MinimalPrettyPrinter(""));
    }

    private static byte[] bytes(Content content, PrettyPrinter layout) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (JsonGenerator json = JSON.createGenerator(bytes).setPrettyPrinter(layout)) {
            content.write(json);
            json.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    /** Hosts serve some of these files as web pages; a description must not become a script there. */
    private static final class NoTags extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes['<'] = ESCAPE_CUSTOM;
            codes['>'] = ESCAPE_CUSTOM;
            codes['&'] = ESCAPE_CUSTOM;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return switch (character) {
                case '<' -> new SerializedString("\\u003C");
                case '>' -> new SerializedString("\\u003E");
                case '&' -> new SerializedString("\\u0026");
                default -> null;
            };
        }
    }
}
