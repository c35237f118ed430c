package dev.daymark.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers requests with the files of the site, and with those of the preview itself. Nothing comes from the disk. */
final class SiteAnswers implements PreviewServer.Answers {

    private static final String SCRIPT = "reload.js";
    private static final String STYLE = "panel.css";

    private final Supplier<Status> status;
    private final EventStreams events;
    private final Consumer<Failure> failures;

    /**
     * Answers from whatever the site is at the moment.
     *
     * @param failures hears of files that cannot be made
     */
    SiteAnswers(Supplier<Status> status, EventStreams events, Consumer<Failure> failures) {
        this.status = status;
        this.events = events;
        this.failures = failures;
    }

    @Override
    public void answer(HttpExchange exchange) throws IOException {
        if (!LocalHost.isNamedBy(exchange.getRequestHeaders().getFirst("Host"))) {
            // Another name that leads here may belong to a site that wants to read the portal through its reader.
            text(exchange, 403, "The preview answers to localhost only.\n");
            return;
        }
        if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            text(exchange, 405, "The preview can only be read.\n");
            return;
        }
        String path = exchange.getRequestURI().getRawPath();
        if (path == null || !path.startsWith("/")) {
            text(exchange, 400, "The address has no path.\n");
        } else if (path.startsWith(ReloadScript.FOLDER)) {
            own(exchange, path.substring(ReloadScript.FOLDER.length()));
        } else {
            Status now = status.get();
            if (now.site().isPresent()) {
                site(exchange, path, now, now.site().get());
            } else {
                nothingYet(exchange, now);
            }
        }
    }

    private void own(HttpExchange exchange, String name) throws IOException {
        switch (name) {
            case "events" ->
                events.serve(exchange, openPage(exchange.getRequestURI().getRawQuery()));
            case SCRIPT, STYLE -> send(exchange, 200, MediaTypes.of(name), ReloadScript.file(name));
            default -> text(exchange, 404, "The preview has no such file.\n");
        }
    }

    /** The query of the stream of events is the path of the page that asks. */
    private String openPage(@Nullable String query) {
        String root = status.get().site().map(PreviewedSite::root).orElse("/");
        return query != null && query.startsWith(root)
                ? RequestPath.decode(query.substring(root.length())).orElse("")
                : "";
    }

    private void site(HttpExchange exchange, String path, Status now, PreviewedSite site) throws IOException {
        String start = site.root() + site.start();
        if (path.equals("/") && !start.equals("/")) {
            redirect(exchange, start);
            return;
        }
        if (!path.startsWith(site.root())) {
            if (site.root().startsWith(path + "/")) {
                redirect(exchange, site.root());
            } else {
                missing(exchange, now, site);
            }
            return;
        }
        Optional<String> file = RequestPath.decode(path.substring(site.root().length()));
        try {
            Optional<byte[]> content = file.isEmpty() ? Optional.empty() : now.read(site, file.get());
            if (content.isPresent()) {
                file(exchange, file.get(), content.get(), now, site);
            } else if (file.isPresent() && site.read(file.get() + "/index.html").isPresent()) {
                redirect(exchange, path + "/");
            } else {
                missing(exchange, now, site);
            }
        } catch (IOException | RuntimeException e) {
            Failure failure = Failure.of(e);
            failures.accept(failure);
            String text = String.join("\n", failure.lines());
            page(exchange, 500, ReloadScript.page(failure.title(), text, now.version()));
        }
    }

    private static void file(HttpExchange exchange, String file, byte[] content, Status now, PreviewedSite site)
            throws IOException {
        if (site.isPage(file)) {
            page(exchange, 200, ReloadScript.into(content, now.version()));
        } else {
            send(exchange, 200, MediaTypes.of(file), content);
        }
    }

    private static void missing(HttpExchange exchange, Status now, PreviewedSite site) throws IOException {
        Optional<byte[]> page = site.missing(site.root());
        page(
                exchange,
                404,
                page.map(content -> ReloadScript.into(content, now.version()))
                        .orElseGet(() -> ReloadScript.page("There is no such page", "", now.version())));
    }

    private static void nothingYet(HttpExchange exchange, Status now) throws IOException {
        if (now.stage().isPresent()) {
            exchange.getResponseHeaders().set("Retry-After", WaitingPage.SECONDS);
            page(exchange, 503, WaitingPage.of(now.stage().get(), now.version(), exchange.getRequestURI()));
        } else {
            page(exchange, 503, ReloadScript.page("Nothing to show yet", reason(now), now.version()));
        }
    }

    private static String reason(Status now) {
        return now.failure()
                .map(failure -> failure.title() + "\n" + String.join("\n", failure.lines()))
                .orElse("");
    }

    private static void redirect(HttpExchange exchange, String path) throws IOException {
        exchange.getResponseHeaders().set("Location", path);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void page(HttpExchange exchange, int code, byte[] html) throws IOException {
        send(exchange, code, "text/html; charset=utf-8", html);
    }

    private static void text(HttpExchange exchange, int code, String text) throws IOException {
        send(exchange, code, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int code, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(content.length));
            exchange.sendResponseHeaders(code, -1);
        } else {
            exchange.sendResponseHeaders(code, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        }
    }
}
