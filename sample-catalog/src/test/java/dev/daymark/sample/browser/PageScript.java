package dev.daymark.sample.browser;

import com.fasterxml.jackson.databind.JsonNode;
import dev.daymark.browser.Tab;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/**
 * A script of the tests that looks at a page: a file of {@code src/test/resources}, one expression.
 *
 * @param text the expression, and what it uses
 */
record PageScript(String text) {

    private static final String FOLDER = "/dev/daymark/sample/browser/";

    static PageScript of(String name) {
        return new PageScript(read(FOLDER + "describe.js") + read(FOLDER + name + ".js"));
    }

    /** The accessibility checker axe-core, which becomes a global of the page. */
    static PageScript axe() {
        return new PageScript(read("/axe.min.js"));
    }

    /** Leaves one of the rows that differ in nothing but their words. */
    static PageScript alike() {
        return of("alike");
    }

    JsonNode runIn(Tab tab) {
        return tab.evaluate(text);
    }

    /** Runs a script that lists what is wrong. */
    List<String> faultsIn(Tab tab) {
        return StreamSupport.stream(runIn(tab).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(PageScript.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
