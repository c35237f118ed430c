package dev.daymark.source.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.eclipse.jgit.transport.URIish;

/**
 * The helpers that the user has set up for git, asked as git-credential(1) describes: by the program itself, if it is
 * there. Never prompts, and never tells a helper whether the answer was right.
 */
final class CredentialHelper {

    private static final int MAX_ANSWER = 64 << 10;

    private CredentialHelper() {}

    /**
     * Asks them.
     *
     * @param patience how long they may take; whatever runs then is ended
     */
    static Optional<Credentials> find(Machine machine, URIish uri, Duration patience) {
        // Neither the askpass program of a desktop nor a terminal can be answered in a build.
        ProcessBuilder git = new ProcessBuilder(List.of("git", "-c", "core.askPass=", "credential", "fill"));
        git.directory(machine.home().toFile());
        git.redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = git.environment();
        environment.clear();
        environment.putAll(machine.environment());
        environment.keySet().removeAll(List.of("GIT_ASKPASS", "SSH_ASKPASS", "GIT_DIR", "GIT_TRACE", "GIT_TRACE_CURL"));
        environment.put("GIT_TERMINAL_PROMPT", "0");
        try {
            return ask(git.start(), uri, patience);
        } catch (IOException e) {
            // No git, no helpers.
            return Optional.empty();
        }
    }

    private static Optional<Credentials> ask(Process git, URIish uri, Duration patience) {
        // In a thread of its own: what a helper has started can keep the answer open when git has ended.
        FutureTask<Optional<Credentials>> answer = new FutureTask<>(() -> answer(git, uri));
        Thread asking = new Thread(answer, "daymark-credentials");
        asking.setDaemon(true);
        asking.start();
        try {
            return answer.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            git.descendants().forEach(ProcessHandle::destroyForcibly);
            git.destroyForcibly();
        }
    }

    private static Optional<Credentials> answer(Process git, URIish uri) throws IOException, InterruptedException {
        try (InputStream answer = git.getInputStream()) {
            try (OutputStream question = git.getOutputStream()) {
                question.write(question(uri).getBytes(StandardCharsets.UTF_8));
            }
            String text = new String(answer.readNBytes(MAX_ANSWER), StandardCharsets.UTF_8);
            return git.waitFor() == 0 ? read(text) : Optional.empty();
        }
    }

    private static String question(URIish uri) {
        String host = uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
        return "protocol=" + uri.getScheme() + "\nhost=" + host + "\npath=" + path(uri) + "\n\n";
    }

    private static String path(URIish uri) {
        return uri.getPath().startsWith("/") ? uri.getPath().substring(1) : uri.getPath();
    }

    private static Optional<Credentials> read(String answer) {
        Map<String, String> values = answer.lines()
                .filter(line -> line.contains("="))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')),
                        line -> line.substring(line.indexOf('=') + 1),
                        (first, second) -> second));
        return Optional.ofNullable(values.get("password"))
                .map(password -> new Credentials(values.getOrDefault("username", ""), password));
    }
}
