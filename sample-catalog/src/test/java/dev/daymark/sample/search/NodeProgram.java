package dev.daymark.sample.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program in Node.js that prints lines of JSON. */
final class NodeProgram {

    private static final Path FOLDER = Path.of("src", "test", "node");

    private NodeProgram() {}

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
