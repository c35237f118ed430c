package dev.daymark.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A tab of the browser, and the reader's hands and eyes in it. */
public final class Tab implements AutoCloseable {

    /** The media query that tells whether readers want to see things move. */
    public static final String MOTION = "prefers-reduced-motion";

    private static final int NARROWEST_WINDOW = 500;

    private final DevTools tools;
    private final String session;
    private final Consumer<BooleanSupplier> leave;
    private final Set<String> origins = new TreeSet<>();
    private final Witness witness = new Witness();
    private final Map<String, String> media = new TreeMap<>();
    private String medium = "";
    private volatile Tasks tasks = new Tasks();

    /**
     * Takes a seat in the browser.
     *
     * @param leave is told at the end how to leave the seat as it was found, which may fail
     */
    Tab(DevTools tools, String session, Consumer<BooleanSupplier> leave) {
        this.tools = tools;
        this.session = session;
        this.leave = leave;
        tools.listen(session, (event, details) -> {
            witness.see(event, details);
            tasks.see(event, details);
        });
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            call(domain + ".enable", Map.of());
        }
        call("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        resize(1440, 900);
    }

    /** What the browser calls the page of this tab. */
    public String target() {
        return call("Target.getTargetInfo", Map.of()).at("/targetInfo/targetId").asText();
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

    /** Lets pages do what their content policy forbids, from the next one that is opened. */
    public void bypassPolicy(boolean bypassed) {
        call("Page.setBypassCSP", Map.of("enabled", bypassed));
    }

    /**
     * Gives all pages and frames that are opened from now on a global function. It does nothing, but the {@link Witness} sees
     * it called.
     */
    public void plant(String function) {
        call("Runtime.addBinding", Map.of("name", function + "Called"));
        runFirst("globalThis.%1$s = () => %1$sCalled(location.href)".formatted(function));
    }

    /** Runs a script in all pages and frames that are opened from now on, before their own. */
    public void runFirst(String script) {
        call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    /** Lets pages arrive slowly, in pieces. */
    public void slow(int bytesPerSecond) {
        call(
                "Network.emulateNetworkConditions",
                Map.of(
                        "offline",
                        false,
                        "latency",
                        0,
                        "downloadThroughput",
                        bytesPerSecond,
                        "uploadThroughput",
                        bytesPerSecond));
    }

    /** Opens an address and waits until all that belongs to the page is loaded. */
    public void open(String url) {
        origins.add(url.startsWith("file:") ? "file://" : url.replaceFirst("^(\\w+://[^/]*).*", "$1"));
        navigate(() -> {
            String failure =
                    call("Page.navigate", Map.of("url", url)).path("errorText").asText();
            if (!failure.isEmpty()) {
                throw new BrowserException(url + ": " + failure);
            }
        });
    }

    /**
     * Does what leads to another page, and waits until that is loaded. While pages cross-fade they take no clicks: a tester
     * who follows links prefers reduced motion.
     */
    public void navigate(Runnable action) {
        CompletableFuture<Void> loaded = witness.nextLoad();
        action.run();
        DevTools.await(loaded.orTimeout(DevTools.PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    /**
     * Has a script run that leads to another page, and waits until that is loaded. It runs when the tab has answered: with its
     * page an answer would be lost.
     */
    public void leave(String script) {
        navigate(() -> evaluate("void setTimeout(() => { " + script + " })"));
    }

    /**
     * Waits until the page has nothing urgent to do, or 2 seconds at most: where nothing is painted any more, a browser without
     * windows may not say so.
     */
    public void untilIdle() {
        evaluate("new Promise(done => requestIdleCallback(() => done(), {timeout: 2000}))");
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

    /** Seconds of processor time that the thread of the page has taken, whatever else the machine does. */
    public double busySeconds() {
        call("Performance.enable", Map.of("timeDomain", "threadTicks"));
        for (JsonNode metric : call("Performance.getMetrics", Map.of()).get("metrics")) {
            if (metric.get("name").asText().equals("TaskDuration")) {
                return metric.get("value").asDouble();
            }
        }
        throw new BrowserException("The browser does not tell how long its tasks take");
    }

    /**
     * Seconds of processor time of the longest task of the page while something is done: how long it does not answer its
     * reader on a machine that has time for it.
     */
    public double longestTaskSeconds(Runnable action) {
        tasks = new Tasks();
        call(
                "Tracing.start",
                Map.of("traceConfig", Map.of("includedCategories", List.of("toplevel", "blink.user_timing"))));
        evaluate("performance.mark(" + quote(Tasks.MARK) + ")");
        action.run();
        call("Tracing.end", Map.of());
        DevTools.await(tasks.complete().orTimeout(DevTools.PATIENCE_SECONDS, TimeUnit.SECONDS));
        return tasks.longestSeconds();
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

    /** Brings every transition to its end, so that the page looks as it will stay. */
    public void settle() {
        evaluate("document.getAnimations().forEach(moving => moving.effect.getComputedTiming().endTime < Infinity"
                + " ? moving.finish() : moving.cancel())");
    }

    /** Presses a key, such as {@code Tab}, {@code Shift+Tab}, {@code Control+k} or {@code x}. */
    public void press(String key) {
        press(key, 1);
    }

    /** Presses a key several times. */
    public void press(String key, int times) {
        List<Map<String, Object>> strokes = Keyboard.strokes(key);
        List<CompletableFuture<JsonNode>> done = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            strokes.forEach(stroke -> done.add(tools.send(session, "Input.dispatchKeyEvent", stroke)));
        }
        done.forEach(DevTools::await);
    }

    /** Types words where the focus is. */
    public void type(String words) {
        call("Input.insertText", Map.of("text", words));
    }

    /**
     * Clicks with the mouse into the middle of an element.
     *
     * @param element an expression that finds it
     */
    public void click(String element) {
        JsonNode middle = evaluate("""
                (() => {
                  const element = %s;
                  element.scrollIntoView({block: 'center', behavior: 'instant'});
                  const box = element.getClientRects()[0];
                  return {x: box.x + box.width / 2, y: box.y + box.height / 2};
                })()""".formatted(element));
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
        leave.accept(this::clean);
        tools.forget(session);
    }

    private boolean clean() {
        try {
            for (String origin : origins) {
                call("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
            }
            allowScripts(true);
            open("about:blank");
            call("Page.resetNavigationHistory", Map.of());
            tools.call(DevTools.BROWSER, "Target.detachFromTarget", Map.of("sessionId", session));
            return true;
        } catch (BrowserException e) {
            return false;
        }
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
