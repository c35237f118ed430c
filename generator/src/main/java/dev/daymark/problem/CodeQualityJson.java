package dev.daymark.problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Problems as a Code Quality report of GitLab, which shows them in a merge request. Each has a path and a line, as GitLab
 * demands: what concerns a whole file is told of its first line.
 */
public final class CodeQualityJson {

    private CodeQualityJson() {}

    /**
     * Writes the report; problems that are in no file are left out. UTF-8 with a trailing newline. Leaves the stream open.
     *
     * @param severalRepositories whether paths begin with the repository's name
     */
    public static void write(Collection<Problem> problems, boolean severalRepositories, OutputStream out)
            throws IOException {
        List<Problem> placed = problems.stream()
                .filter(problem -> !problem.location().path().isEmpty())
                .sorted()
                .toList();
        Map<String, Integer> alike = new HashMap<>();
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(Layout.lines())) {
            json.writeStartArray();
            for (Problem problem : placed) {
                SourceLocation location = problem.location();
                String identity = String.join("\0", location.pathInRun(), problem.code(), problem.message());
                json.writeStartObject();
                json.writeStringField(
                        "description",
                        problem.message()
                                + problem.hint().map(hint -> "; " + hint).orElse(""));
                json.writeStringField("check_name", problem.code());
                json.writeStringField("fingerprint", fingerprint(identity, alike.merge(identity, 1, Integer::sum)));
                json.writeStringField("severity", severity(problem.severity()));
                json.writeObjectFieldStart("location");
                json.writeStringField("path", severalRepositories ? location.pathInRun() : location.path());
                json.writeObjectFieldStart("lines");
                json.writeNumberField("begin", Math.max(1, location.line()));
                json.writeEndObject();
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }

    /** The same for a problem whose line has moved, and another for each of several that are alike. */
    private static String fingerprint(String identity, int occurrence) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((identity + "\0" + occurrence).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
