package dev.daymark.config;

import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One reading of one file: the environment it sees, and the problems found so far. */
final class Reading {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{env\\.([^}]*)}");

    private final String file;
    private final Optional<Path> folder;
    private final Optional<Map<String, String>> environment;
    private final SortedSet<String> themes;
    private final List<Problem> problems = new ArrayList<>();

    private Reading(
            String file, Optional<Path> folder, Optional<Map<String, String>> environment, SortedSet<String> themes) {
        this.file = file;
        this.folder = folder;
        this.environment = environment;
        this.themes = themes;
    }

    /** A reading that fills in environment variables, and looks for folders beside the file. */
    static Reading of(Path file, Map<String, String> environment, SortedSet<String> themes) {
        return new Reading(
                name(file), Optional.of(file.toAbsolutePath().resolveSibling("")), Optional.of(environment), themes);
    }

    /** A reading of a text that lies nowhere, so that all folders are taken to be there. */
    static Reading of(String name, Map<String, String> environment, SortedSet<String> themes) {
        return new Reading(name, Optional.empty(), Optional.of(environment), themes);
    }

    /** A reading that takes texts as they are. */
    static Reading literal(Path file) {
        return new Reading(name(file), Optional.empty(), Optional.empty(), Collections.emptySortedSet());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    boolean isFolder(String path) {
        try {
            Path way = Path.of(path);
            return folder.isEmpty() || Files.isDirectory(folder.get().resolve(way));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The names of the themes on the class path. */
    SortedSet<String> themes() {
        return themes;
    }

    String file() {
        return file;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void report(ProblemCode code, Position position, String message, String hint) {
        SourceLocation location = new SourceLocation("", file, position.line(), position.column());
        problems.add(Problem.of(code, location, message).withHint(hint));
    }

    /** Reports that a value is not what its key wants. */
    void reportValue(YamlNode node, String key, String expected, String hint) {
        report(
                ProblemCode.CONFIGURATION_VALUE,
                node.position(),
                "\"" + key + "\" must be " + expected + ", but is " + describe(node),
                hint);
    }

    /** The text of a value, environment variables filled in; empty when it has none, which has been reported then. */
    Optional<String> text(YamlNode node, String key, String expected) {
        Optional<String> written = node instanceof YamlScalar scalar ? scalar.text() : Optional.empty();
        if (written.isEmpty()) {
            reportValue(node, key, expected, "write " + expected + (node instanceof YamlScalar ? ", in quotes" : ""));
        }
        return environment.isEmpty()
                ? written
                : written.flatMap(text -> fillIn(text, environment.get(), node.position()));
    }

    private Optional<String> fillIn(String text, Map<String, String> variables, Position position) {
        List<String> missing = new ArrayList<>();
        String filled = VARIABLE.matcher(text).replaceAll(variable -> {
            String name = variable.group(1);
            if (!variables.containsKey(name)) {
                missing.add(name);
            }
            return Matcher.quoteReplacement(variables.getOrDefault(name, ""));
        });
        missing.forEach(name -> report(
                ProblemCode.CONFIGURATION_ENVIRONMENT,
                position,
                "the environment variable \"" + name + "\" is not set",
                "set it before the build, or write the value itself"));
        return missing.isEmpty() ? Optional.of(filled) : Optional.empty();
    }

    static boolean isNull(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.value() == null;
    }

    /** What was found, quoted as written, so that no secret from the environment can show. */
    static String describe(YamlNode node) {
        if (node instanceof YamlMap) {
            return "a mapping";
        }
        if (node instanceof YamlList) {
            return "a list";
        }
        Object value = ((YamlScalar) node).value();
        return value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
    }
}
