package dev.daymark.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The library's messages in plain words. */
final class SyntaxErrors {

    private static final Map<String, String> PLAIN = plain();

    private SyntaxErrors() {}

    private static Map<String, String> plain() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("\\t(TAB)", "tab used for indentation");
        words.put("mapping values are not allowed here", "\": \" where no key can stand; quote text that contains it");
        words.put("expected <block end>, but found '<block sequence start>'", "list item indented differently");
        words.put("expected <block end>", "indentation does not fit the lines above");
        words.put("could not find expected ':'", "a line that is neither a key with \":\" nor a list item");
        words.put("expected ',' or ']'", "list in [brackets] is not closed or lacks a comma");
        words.put("expected ',' or '}'", "mapping in {braces} is not closed or lacks a comma");
        words.put("found unexpected end of stream", "quoted text is not closed");
        words.put("found unexpected document separator", "quoted text is not closed before the end of the document");
        words.put("expected '<document start>'", "text after the end of the document; \"---\" begins another one");
        words.put("sequence entries are not allowed here", "list item (\"- \") where none can stand");
        words.put("found unknown escape character", "unknown escape in double quotes; single quotes need no escapes");
        words.put("cannot start any token", "a character that cannot begin a value; put the value in quotes");
        words.put("expected alphabetic or numeric character", "\"*\" or \"&\" without a name; put the value in quotes");
        words.put("exceed the limit", "larger than can be read");
        return words;
    }

    static YamlSyntaxException explain(YamlEngineException failure) {
        if (failure instanceof MarkedYamlEngineException marked) {
            Position position =
                    marked.getProblemMark().map(DocumentReader::positionOf).orElse(Position.NONE);
            return new YamlSyntaxException(inPlainWords(String.valueOf(marked.getProblem())), position);
        }
        return new YamlSyntaxException(inPlainWords(String.valueOf(failure.getMessage())), Position.NONE);
    }

    private static String inPlainWords(String message) {
        return PLAIN.entrySet().stream()
                .filter(entry -> message.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> message.lines().findFirst().orElse("not YAML"));
    }
}
