package dev.daymark.sample.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A program in Node.js that prints lines of JSON. */
final class NodeProgram {

    private static final Path FOLDER = Path.of("src", "test", "node");

    private static final String LUNR = "/META-INF/resources/webjars/lunr/2.3.9/lunr.js";

    private NodeProgram() {}

    /** A file that is lunr.js, for programs to load. */
    static Path lunr() throws IOException {
        Path library = Files.createTempFile(Files.createDirectories(Path.of("target", "lunr")), "lunr", ".js");
        try (InputStream source = Objects.requireNonNull(NodeProgram.class.getResourceAsStream(LUNR))) {
            Files.copy(source, library, StandardCopyOption.REPLACE_EXISTING);
        }
        return library;
    }

    static List<JsonNode> run(String script, Object... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("node", FOLDER.resolve(script).toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Process node = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(output).isZero();
        return new ObjectMapper()
                .readerFor(JsonNode.class)
                .<JsonNode>readValues(output)
                .readAll();
    }
}
