package dev.daymark.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.SpecVersion;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 with the core schema; documents that say {@code %YAML 1.1} are read with the types and merge keys of
 * that version. Limits keep hostile text from exhausting memory or the stack.
 */
public final class YamlReader {

    private static final int MAX_CODE_POINTS = 32 * 1024 * 1024;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setCodePointLimit(MAX_CODE_POINTS)
            .build();

    private YamlReader() {}

    /**
     * Reads all documents of a text.
     *
     * @param text with or without a byte order mark
     * @return the documents in order, without the empty ones
     * @throws YamlSyntaxException when the text is not YAML, repeats a key, or exceeds a limit
     */
    public static List<YamlNode> readAll(String text) throws YamlSyntaxException {
        return readDocuments(text).stream()
                .filter(document -> !(document instanceof YamlScalar scalar && scalar.value() == null))
                .toList();
    }

    /**
     * Reads a text that holds exactly one document, which may be empty.
     *
     * @param text with or without a byte order mark
     * @return the document
     * @throws YamlSyntaxException when the text is not YAML, or holds no document or several
     */
    public static YamlNode readOne(String text) throws YamlSyntaxException {
        List<YamlNode> documents = readDocuments(text);
        if (documents.size() != 1) {
            Position position = documents.size() > 1 ? documents.get(1).position() : new Position(1, 1);
            throw new YamlSyntaxException("expected exactly one YAML document, found " + documents.size(), position);
        }
        return documents.get(0);
    }

    private static List<YamlNode> readDocuments(String text) throws YamlSyntaxException {
        ControlCharacters controls = ControlCharacters.of(text);
        List<YamlNode> documents = new ArrayList<>();
        try {
            Iterator<Event> events =
                    new Parse(SETTINGS).parseString(controls.disguise(text)).iterator();
            while (events.hasNext()) {
                if (events.next() instanceof DocumentStartEvent start) {
                    documents.add(new DocumentReader(events, schemaOf(start), controls).read());
                }
            }
        } catch (YamlEngineException e) {
            throw SyntaxErrors.explain(e);
        }
        return documents;
    }

    private static ScalarSchema schemaOf(DocumentStartEvent start) {
        boolean old = start.getSpecVersion().filter(YamlReader::isOld).isPresent();
        return old ? ScalarSchema.YAML_1_1 : ScalarSchema.CORE;
    }

    private static boolean isOld(SpecVersion version) {
        return version.getMajor() == 1 && version.getMinor() <= 1;
    }
}
