package dev.daymark.sample.browser;

import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlReader;
import dev.daymark.yaml.YamlSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What authors who mean harm write: the entries of the files in {@code src/test/resources/attacks}, where a README says
 * what is what.
 *
 * @param entries by their ids, by the name of the file without its ending
 */
record Attacks(SortedMap<String, YamlMap> entries) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "attacks");

    /**
     * Reads files.
     *
     * @param name a file, or a folder of files
     */
    static Attacks read(String name) throws IOException {
        SortedMap<String, YamlMap> entries = new TreeMap<>();
        try (Stream<Path> files = Files.walk(FOLDER.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.put(file.getFileName().toString().replace(".yaml", ""), entries(file));
            }
        }
        return new Attacks(entries);
    }

    /** The ids of a file's entries. */
    List<String> ids(String file) {
        return List.copyOf(entries.getOrDefault(file, YamlMap.EMPTY).entries().keySet());
    }

    /** Entries that are texts, of all files. */
    SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        entries.values().forEach(file -> file.entries()
                .keySet()
                .forEach(id -> texts.put(id, file.text(id).orElseThrow())));
        return texts;
    }

    /** Entries that are the files of a repository, of all files. */
    SortedMap<String, YamlMap> repositories() {
        SortedMap<String, YamlMap> repositories = new TreeMap<>();
        entries.values().forEach(file -> file.entries()
                .keySet()
                .forEach(id -> repositories.put(id, file.map(id).orElseThrow())));
        return repositories;
    }

    private static YamlMap entries(Path file) throws IOException {
        try {
            return (YamlMap) YamlReader.readOne(Files.readString(file));
        } catch (YamlSyntaxException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }
}
