package dev.daymark.source.remote;

import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.transport.URIish;

/**
 * Where git fetches a repository: an address of one of the known protocols, without a password. What else git understands
 * ({@code ext::}, other helpers, options in place of hosts) is none.
 *
 * @param text the address, without a password; for http without a name too
 * @param embedded the credentials that were written into it
 */
public record GitUrl(String text, Optional<Credentials> embedded) {

    private static final Set<String> NETWORK = Set.of("https", "http", "ssh", "git");
    private static final String FILE = "file";
    private static final int MAX_LENGTH = 4096;

    /** Reads an address that the configuration names: of the network, or of this machine as {@code file:}. */
    public static Optional<GitUrl> parse(String text) {
        return read(text).filter(url -> !url.text.startsWith("-"));
    }

    /** Reads an address that a server tells: of the network only. */
    public static Optional<GitUrl> parseForeign(String text) {
        return parse(text).filter(url -> !url.isLocal());
    }

    private static Optional<GitUrl> read(String written) {
        String text = written.strip();
        if (text.length() > MAX_LENGTH || text.contains("::") || text.chars().anyMatch(c -> c <= ' ' || c == 127)) {
            return Optional.empty();
        }
        try {
            URIish uri = new URIish(text);
            String scheme = uri.getScheme() == null
                    ? scpScheme(uri)
                    : uri.getScheme()
                            .toLowerCase(Locale.ROOT)
                            .replace("git+", "")
                            .replace("+git", "");
            boolean known = scheme.equals(FILE) ? uri.getScheme() != null : NETWORK.contains(scheme) && isHost(uri);
            return known && uri.getPath() != null ? Optional.of(of(uri, scheme)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The form {@code user@host:path} has no scheme; a path has neither scheme nor host. */
    private static String scpScheme(URIish uri) {
        return uri.getHost() == null ? "" : "ssh";
    }

    private static boolean isHost(URIish uri) {
        return uri.getHost() != null
                && !uri.getHost().isEmpty()
                && !uri.getHost().startsWith("-");
    }

    private static GitUrl of(URIish uri, String scheme) {
        boolean http = scheme.startsWith("http");
        URIish clean = uri.setPass(null);
        if (uri.getScheme() != null) {
            clean = clean.setScheme(scheme);
        }
        if (http) {
            clean = clean.setUser(null);
        }
        String user = uri.getUser() == null ? "" : uri.getUser();
        Optional<Credentials> embedded = Optional.ofNullable(uri.getPass())
                .map(secret -> new Credentials(user, secret))
                // A lone name in front of a web address is a token by the habit of CI scripts.
                .or(() -> http && !user.isEmpty() ? Optional.of(Credentials.token(user)) : Optional.empty());
        return new GitUrl(clean.toString(), embedded);
    }

    /** Whether it leads to this machine's own files. */
    public boolean isLocal() {
        return text.startsWith(FILE + ":");
    }

    /** Whether it is asked by http or https. */
    boolean isHttp() {
        return text.startsWith("http");
    }

    /** The last part of the path, without {@code .git}. */
    public String repositoryName() {
        String path = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1);
        String name = last.endsWith(".git") ? last.substring(0, last.length() - 4) : last;
        return name.isEmpty() ? "repository" : name;
    }

    URIish uri() {
        try {
            return new URIish(text);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("an address that was read once can be read again", e);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
