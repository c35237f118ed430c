package dev.daymark.browser;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A Chromium of its own: without window, without memory of earlier runs, and without a word to the outside. */
public final class Chromium implements AutoCloseable {

    /** System property that names the program when it is not on the path. */
    public static final String PROGRAM = "daymark.browser";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome");

    /** The same pages without a window round them, which takes two thirds of the processor time. */
    private static final List<String> SHELLS = List.of("chromium-headless-shell", "chrome-headless-shell");

    private static final String LISTENING = "DevTools listening on ";

    private final Path profile;
    private final Process process;
    private final DevTools tools;
    private final boolean forTests;
    private final Deque<Seat> left = new ConcurrentLinkedDeque<>();

    private Chromium(Path profile, Process process, DevTools tools, boolean forTests) {
        this.profile = profile;
        this.process = process;
        this.tools = tools;
        this.forTests = forTests;
    }

    /**
     * Starts a browser.
     *
     * @throws BrowserException when there is none, or it does not start
     */
    public static Chromium start() {
        return start(false);
    }

    /**
     * Starts a browser for many tests: the one that can open no window, where it is installed. Tabs are opened where others
     * were closed, which takes a third of the time: a tab finds nothing of what the one before it has stored or set, but files
     * that the browser keeps. Readers prefer reduced motion, so that nothing is painted that nobody looks at; tests of motion
     * say otherwise.
     *
     * @throws BrowserException when there is none, or it does not start
     */
    public static Chromium startForTests() {
        return start(true);
    }

    private static Chromium start(boolean forTests) {
        try {
            Path profile = Files.createTempDirectory("daymark-browser");
            Process process = new ProcessBuilder(command(profile, forTests))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Chromium(profile, process, new DevTools(address(process)), forTests);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a tab with a memory of its own. */
    public Tab openTab() {
        Seat free = left.poll();
        Seat seat = free == null ? seat() : free;
        String session = tools.call(
                        DevTools.BROWSER, "Target.attachToTarget", Map.of("targetId", seat.target(), "flatten", true))
                .get("sessionId")
                .asText();
        Tab tab = new Tab(tools, session, clean -> leave(seat, clean));
        if (forTests) {
            tab.prefer(Tab.MOTION, "reduce");
        }
        return tab;
    }

    private Seat seat() {
        String context = tools.call(DevTools.BROWSER, "Target.createBrowserContext", Map.of())
                .get("browserContextId")
                .asText();
        String target = tools.call(
                        DevTools.BROWSER,
                        "Target.createTarget",
                        Map.of("url", "about:blank", "browserContextId", context))
                .get("targetId")
                .asText();
        return new Seat(context, target);
    }

    /** Settings belong to the session of a tab, and go with it. */
    private void leave(Seat seat, BooleanSupplier clean) {
        if (forTests && clean.getAsBoolean()) {
            left.add(seat);
        } else {
            tools.call(DevTools.BROWSER, "Target.disposeBrowserContext", Map.of("browserContextId", seat.context()));
        }
    }

    @Override
    public void close() {
        tools.call(DevTools.BROWSER, "Browser.close", Map.of());
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        tools.close();
        delete(profile);
    }

    private static List<String> command(Path profile, boolean forTests) {
        List<String> command = new ArrayList<>(List.of(
                program(forTests ? SHELLS : NAMES, forTests ? NAMES : SHELLS),
                "--headless",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                // Every page that is shown was loaded: whoever goes back can wait for that. And frames in a sandbox
                // belong to
                // their page, so that what is planted reaches them.
                "--disable-features=BackForwardCache,IsolateSandboxedIframes",
                "--hide-scrollbars",
                "--force-color-profile=srgb",
                "--lang=en"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--no-sandbox");
        }
        return command;
    }

    private static String program(List<String> first, List<String> then) {
        String named = System.getProperty(PROGRAM, "");
        if (!named.isEmpty()) {
            return named;
        }
        String path = System.getenv().getOrDefault("PATH", "");
        List<Path> folders =
                Stream.of(path.split(File.pathSeparator, -1)).map(Path::of).toList();
        return Stream.concat(first.stream(), then.stream())
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(() -> new BrowserException("There is no Chromium or Chrome here: install one, or name it"
                        + " with -D" + PROGRAM + "=<program>; ./verify installs it where apt-get is"));
    }

    /** Reads on until the browser says where it listens; what it says after that is dropped. */
    private static URI address(Process process) throws IOException {
        List<String> said = new ArrayList<>();
        BufferedReader errors =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = errors.readLine(); line != null; line = errors.readLine()) {
            if (line.startsWith(LISTENING)) {
                Thread drain = new Thread(() -> errors.lines().forEach(ignored -> {}), "browser-errors");
                drain.setDaemon(true);
                drain.start();
                return URI.create(line.substring(LISTENING.length()).strip());
            }
            said.add(line);
        }
        throw new BrowserException("The browser did not start. It says: " + String.join("\n", said));
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException | UncheckedIOException e) {
            // A helper process may still be writing; the folder is temporary anyway.
            folder.toFile().deleteOnExit();
        }
    }
}
