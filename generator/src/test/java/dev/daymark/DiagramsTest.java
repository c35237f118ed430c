package dev.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.daymark.config.DiagramSettings;
import dev.daymark.diagram.DrawingMemory;
import dev.daymark.diagram.ExternalDrawings;
import dev.daymark.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Diagrams are drawn by what the operator names, and by nothing else. */
class DiagramsTest {

    private static final String PAGE = """
            # Flow

            ```plantuml
            a -> b : <go>
            ```

            @startuml
            c -> d
            @enduml

            {% dot e.svg digraph { e -> f } %}

            ```dot
            digraph { g }
            ```
            """;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Path folder;
    private HttpServer server;
    private Organisation organisation;

    DiagramsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.organisation = Organisation.in(folder);
    }

    @BeforeEach
    void aServerThatDraws() throws IOException {
        organisation.with("flow/docs/index.md", PAGE);
        server.createContext("/", exchange -> {
            String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(exchange.getRequestURI() + " " + text.strip());
            byte[] svg = ("<svg width=\"9\" onload=\"alert(1)\"><script>alert(1)</script><text>" + asked.size()
                            + "</text></svg>")
                    .getBytes(StandardCharsets.UTF_8);
            boolean understood = !text.contains("wrong");
            exchange.sendResponseHeaders(understood ? 200 : 400, svg.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(svg);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String address() {
        return "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + "/";
    }

    private BuildReport generate(String diagrams) throws Exception {
        return organisation.generate(diagrams);
    }

    private Document page() throws IOException {
        return Jsoup.parse(organisation.page("repositories/flow/docs/index.html"));
    }

    @Test
    void withoutConfigurationNothingIsCalledAndTheTextIsShown() throws Exception {
        BuildReport report = generate("");

        assertThat(page().select("pre code.language-plantuml").eachText())
                .containsExactly("a -> b : <go>", "@startuml\nc -> d\n@enduml");
        assertThat(page().select("pre code.language-dot").eachText())
                .containsExactly("digraph { e -> f }", "digraph { g }");
        assertThat(asked).isEmpty();
        assertThat(problems(report)).isEmpty();
    }

    @Test
    void aServerDrawsOnlyTheLanguageItIsNamedForAndNothingInADrawingRuns() throws Exception {
        generate("docs: {diagrams: {plantuml: \"" + address() + "\"}}\n");

        assertThat(asked).containsExactly("/plantuml/svg a -> b : <go>", "/plantuml/svg @startuml\nc -> d\n@enduml");
        assertThat(page().select("figure.drawn img")).hasSize(2).allSatisfy(image -> {
            String[] source = image.attr("src").split(",", 2);
            assertThat(source[0]).isEqualTo("data:image/svg+xml;base64");
            assertThat(new String(Base64.getDecoder().decode(source[1]), StandardCharsets.UTF_8))
                    .contains("<text>", "width=\"9\"")
                    .doesNotContain("alert", "script");
            assertThat(image.attr("alt")).isNotEmpty();
        });
        assertThat(page().select("figure.drawn details code").eachText()).contains("a -> b : <go>");
        assertThat(page().select("figure.drawn .language-dot")).isEmpty();
    }

    @Test
    void whatCannotBeDrawnIsAProblemAndItsTextIsShown() throws Exception {
        organisation.with("flow/docs/index.md", "# Flow\n\n```puml\nwrong\n```\n\n```puml\nright\n```\n");

        BuildReport report = generate("docs: {diagrams: {plantuml: \"" + address() + "\"}}\n");

        assertThat(problems(report)).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("status 400");
            assertThat(problem.location().inRun()).isEqualTo("flow/docs/index.md");
        });
        assertThat(page().select("figure.codebox:not(.drawn figure) code").eachText())
                .containsExactly("wrong");
        assertThat(page().select("figure.drawn img")).hasSize(1);
    }

    @Test
    void aServerThatDoesNotAnswerIsAskedOnce() throws Exception {
        String nobody = address();
        server.stop(0);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);

        BuildReport report = generate("docs: {diagrams: {plantuml: \"" + nobody + "\"}}\n");

        assertThat(problems(report))
                .extracting(Problem::message)
                .containsExactlyInAnyOrder(
                        "a diagram of plantuml cannot be drawn: the server does not answer",
                        "a diagram of plantuml cannot be drawn: what draws plantuml did not work before");
        assertThat(page().select("pre code.language-plantuml")).hasSize(2);
    }

    @Test
    void aProgramReadsTheTextAndWritesTheDrawing() throws Exception {
        Path program = script("cat > text; printf '<svg><desc>%s %s ' \"$1\" \"$PLANTUML_SECURITY_PROFILE\"; "
                + "sed 's/[<>&]/_/g' text; rm text; printf '</desc></svg>'");

        generate("docs: {diagrams: {graphviz: \"" + program + " -Tsvg\"}}\n");

        assertThat(page().select("figure.drawn img").eachAttr("src"))
                .extracting(source -> new String(
                        Base64.getDecoder().decode(source.substring(source.indexOf(',') + 1)), StandardCharsets.UTF_8))
                .hasSize(2)
                .first()
                .satisfies(svg -> assertThat(svg).contains("-Tsvg SANDBOX", "digraph { e -_ f }"));
    }

    @Test
    void aProgramThatFailsOrIsMissingOrDrawsNoDrawingIsAProblem() throws Exception {
        assertThat(problems(generate("docs: {diagrams: {graphviz: \"" + script("exit 3") + "\"}}\n")))
                .anySatisfy(problem -> assertThat(problem.message()).endsWith("ended with 3"));
        assertThat(problems(generate("docs: {diagrams: {graphviz: \"" + script("cat") + "\"}}\n")))
                .anySatisfy(problem -> assertThat(problem.message()).endsWith("what came back is no drawing"));
        assertThat(problems(generate("docs: {diagrams: {graphviz: /none/such}}\n")))
                .anySatisfy(problem -> assertThat(problem.message()).contains("there is no program"));
        assertThat(problems(generate("docs: {diagrams: {graphviz: \"" + script("yes | head -c 3000000") + "\"}}\n")))
                .anySatisfy(problem -> assertThat(problem.message()).contains("more than"));
    }

    @Test
    void whatWasDrawnOnceIsNotDrawnAgain() throws Exception {
        DrawingMemory memory = new DrawingMemory();
        DiagramSettings settings = new DiagramSettings(Optional.of(address()), Optional.empty());

        byte[] first = new ExternalDrawings(settings, memory).draw("plantuml", "a");

        assertThat(new ExternalDrawings(settings, memory).draw("plantuml", "a")).isEqualTo(first);
        new ExternalDrawings(settings, memory).draw("plantuml", "b");
        assertThat(asked).hasSize(2);
    }

    private Path script(String commands) throws IOException {
        Path program = folder.resolve("draw" + asked.size() + commands.length());
        Files.writeString(program, "#!/bin/sh\n" + commands + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }

    private static List<Problem> problems(BuildReport report) {
        return report.problems().stream()
                .filter(problem -> problem.code().equals("docs-diagram"))
                .toList();
    }
}
