package dev.daymark.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A tab of the browser, and the reader's hands and eyes in it. */
public final class Tab implements AutoCloseable {

    private static final int NARROWEST_WINDOW = 500;

    private final DevTools tools;
    private final String session;
    private final String context;
    private final Witness witness = new Witness();
    private final Map<String, String> media = new TreeMap<>();
    private String medium = "";

    Tab(DevTools tools, String session, String context) {
        this.tools = tools;
        this.session = session;
        this.context = context;
        tools.listen(session, witness::see);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            call(domain + ".enable", Map.of());
        }
        call("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        resize(1440, 900);
    }

    /** What was asked for and complained about since the tab was opened. */
    public Witness witness() {
        return witness;
    }

    /** The size of the visible part of the page, in CSS pixels. */
    public void resize(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        width,
                        "height",
                        height,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        false,
                        "screenWidth",
                        Math.max(width, NARROWEST_WINDOW),
                        "screenHeight",
                        height));
    }

    /** Answers a media query, such as {@code prefers-color-scheme}, as if the reader had set it so. */
    public void prefer(String feature, String value) {
        media.put(feature, value);
        emulateMedia();
    }

    /** Shows pages as they are printed, or as they are on a screen. */
    public void showAs(String type) {
        medium = type;
        emulateMedia();
    }

    /** Turns the scripts of the pages opened from now on off or on. */
    public void allowScripts(boolean allowed) {
        call("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** Opens an address and waits until all that belongs to the page is loaded. */
    public void open(String url) {
        navigate(() -> {
            String failure =
                    call("Page.navigate", Map.of("url", url)).path("errorText").asText();
            if (!failure.isEmpty()) {
                throw new BrowserException(url + ": " + failure);
            }
        });
    }

    /** Does what leads to another page, and waits until that is loaded. */
    public void navigate(Runnable action) {
        CompletableFuture<Void> loaded = witness.nextLoad();
        action.run();
        DevTools.await(loaded.orTimeout(DevTools.PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    /** Has a script of the tester's computed, which may be a promise. Scripts of the page need not be allowed. */
    public JsonNode evaluate(String expression) {
        JsonNode answer = call(
                "Runtime.evaluate",
                Map.of("expression", expression, "returnByValue", true, "awaitPromise", true, "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new BrowserException(answer.get("exceptionDetails")
                    .path("exception")
                    .path("description")
                    .asText());
        }
        return answer.path("result").path("value");
    }

    /** Waits until an expression of the tester's is true of the page. */
    public void until(String condition) {
        evaluate("""
                new Promise((resolve, reject) => {
                  const end = performance.now() + 30000;
                  const look = () => (%s) ? resolve() : performance.now() > end
                    ? reject(new Error('never true: ' + %s)) : setTimeout(look, 10);
                  look();
                })""".formatted(condition, quote(condition)));
    }

    /** Waits until what is known so far is on the screen. */
    public void settle() {
        evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))");
    }

    /** Presses a key, such as {@code Tab}, {@code Shift+Tab}, {@code Control+k} or {@code x}. */
    public void press(String key) {
        Keyboard.strokes(key).forEach(stroke -> call("Input.dispatchKeyEvent", stroke));
    }

    /** Types words where the focus is. */
    public void type(String words) {
        call("Input.insertText", Map.of("text", words));
    }

    /** Clicks with the mouse into the middle of the first element that a selector finds. */
    public void click(String selector) {
        JsonNode middle = evaluate("""
                (() => {
                  const element = document.querySelector(%s);
                  element.scrollIntoView({block: 'center', behavior: 'instant'});
                  const box = element.getBoundingClientRect();
                  return {x: box.x + box.width / 2, y: box.y + box.height / 2};
                })()""".formatted(quote(selector)));
        for (String type : List.of("mousePressed", "mouseReleased")) {
            call(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            middle.get("x"),
                            "y",
                            middle.get("y"),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    /** A picture of the visible part of the page, or of all of it, as PNG. */
    public byte[] picture(boolean whole) {
        Map<String, Object> parameters = new LinkedHashMap<>(Map.of("format", "png"));
        if (whole) {
            JsonNode size = call("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
            parameters.put("captureBeyondViewport", true);
            parameters.put(
                    "clip",
                    Map.of("x", 0, "y", 0, "width", size.get("width"), "height", size.get("height"), "scale", 1));
        }
        return decode(call("Page.captureScreenshot", parameters));
    }

    /** The page as a printer gets it. */
    public byte[] print() {
        return decode(call("Page.printToPDF", Map.of("printBackground", false)));
    }

    @Override
    public void close() {
        tools.call(DevTools.BROWSER, "Target.disposeBrowserContext", Map.of("browserContextId", context));
        tools.forget(session);
    }

    /** A text as a literal of a script. */
    public static String quote(String text) {
        return TextNode.valueOf(text).toString();
    }

    private void emulateMedia() {
        List<Map<String, String>> features = media.entrySet().stream()
                .map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue()))
                .toList();
        call("Emulation.setEmulatedMedia", Map.of("media", medium, "features", features));
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        return tools.call(session, method, parameters);
    }

    private static byte[] decode(JsonNode answer) {
        return Base64.getDecoder().decode(answer.get("data").asText());
    }
}
