package dev.daymark.source.remote;

import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.errors.TooLargeObjectInPackException;

/** Failures of the library and the network in words for people, without secrets. */
enum FetchFailure {
    UNKNOWN_HOST("the host is not known", "check the address, and whether the name resolves on this machine"),
    NO_CONNECTION("there is no connection to the host", "check whether the server runs, and whether a proxy is needed"),
    SILENCE("the server did not answer in time", "try again; ask the server's operators if it stays so"),
    CERTIFICATE(
            "no trusted connection to the server can be made",
            "add the authority that signed its certificate to the trust store of Java: -Djavax.net.ssl.trustStore"),
    HOST_KEY(
            "the key of the ssh server is not the one in known_hosts",
            "add the server's key to ~/.ssh/known_hosts, such as with ssh-keyscan, after comparing its fingerprint"),
    CREDENTIALS("the server wants other credentials", "set \"token\" of the source, or an entry in ~/.netrc"),
    SSH_KEY(
            "the ssh server accepts no key",
            "give the build a key: ssh-agent, or ~/.ssh/id_ed25519 without passphrase"),
    FORBIDDEN("the server refuses access", "check what the token may do: it needs to read this repository"),
    MISSING(
            "there is no such repository, or it is hidden from these credentials",
            "check the address, and whether the token may read it"),
    SERVER("the server failed", "try again later"),
    TOO_LARGE("more arrives than a repository may have", "take it out of the sources, or make it smaller"),
    OTHER("it cannot be fetched", "check the address with git ls-remote");

    private final String reason;
    private final String hint;

    FetchFailure(String reason, String hint) {
        this.reason = reason;
        this.hint = hint;
    }

    /** The failure in words: what it is, for which address, and what the library says of it. */
    static UnavailableException describe(Exception failure, GitUrl url, Redaction redaction) {
        if (failure instanceof UnavailableException described) {
            return described;
        }
        List<Throwable> causes = causes(failure);
        FetchFailure kind = kind(causes);
        String detail = causes.stream()
                .map(Throwable::getMessage)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(failure.getClass().getSimpleName());
        return new UnavailableException(redaction.apply(url + ": " + kind.reason + detail(detail, url)), kind.hint);
    }

    private static String detail(String message, GitUrl url) {
        String line = message.lines()
                .findFirst()
                .orElse("")
                .replace(url.text() + ": ", "")
                .strip();
        return line.isEmpty() ? "" : " (" + line + ")";
    }

    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = failure; cause != null && causes.size() < 20; cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }

    private static FetchFailure kind(List<Throwable> causes) {
        return causes.stream()
                .map(FetchFailure::byType)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> byText(causes.stream()
                        .map(cause -> String.valueOf(cause.getMessage()))
                        .collect(Collectors.joining("\n"))
                        .toLowerCase(Locale.ROOT)));
    }

    private static Optional<FetchFailure> byType(Throwable cause) {
        if (cause instanceof TooMuchException || cause instanceof TooLargeObjectInPackException) {
            return Optional.of(TOO_LARGE);
        }
        if (cause instanceof UnknownHostException) {
            return Optional.of(UNKNOWN_HOST);
        }
        if (cause instanceof ConnectException || cause instanceof NoRouteToHostException) {
            return Optional.of(NO_CONNECTION);
        }
        if (cause instanceof InterruptedIOException) {
            return Optional.of(SILENCE);
        }
        if (cause instanceof SSLException) {
            return Optional.of(CERTIFICATE);
        }
        return cause instanceof NoRemoteRepositoryException ? Optional.of(MISSING) : Optional.empty();
    }

    /** The library tells the rest in words only, of which these come with the versions since 5. */
    private static FetchFailure byText(String text) {
        if (text.contains("server key") || text.contains("host key")) {
            return HOST_KEY;
        }
        if (text.contains("log in") || text.contains("no more authentication methods")) {
            return SSH_KEY;
        }
        if (text.contains("not authorized")
                || text.contains("authentication is required")
                || text.contains("authentication not supported")) {
            return CREDENTIALS;
        }
        if (text.contains("not permitted") || text.contains("403")) {
            return FORBIDDEN;
        }
        if (text.contains("timed out") || text.contains("timeout")) {
            return SILENCE;
        }
        if (text.contains("not found") || text.contains("404") || text.contains("not exported")) {
            return MISSING;
        }
        return text.matches("(?s).*\\b(429|5\\d\\d)\\b.*") ? SERVER : OTHER;
    }
}
