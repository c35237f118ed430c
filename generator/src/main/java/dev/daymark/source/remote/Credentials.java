package dev.daymark.source.remote;

import java.util.Optional;

/**
 * Who asks a server. Its text never shows the secret.
 *
 * @param username the name, which many forges ignore for tokens
 * @param secret the password or token
 */
public record Credentials(String username, String secret) {

    /** The name that goes with a token: GitHub, GitLab, Gitea and Bitbucket all take it. */
    private static final String TOKEN_USER = "x-access-token";

    /** A token, for which the name does not matter. */
    public static Credentials token(String token) {
        return new Credentials(TOKEN_USER, token);
    }

    /**
     * What a configuration says.
     *
     * @param token the token or password; empty: nothing was said
     * @param username the name that goes with it, if it matters
     */
    public static Optional<Credentials> configured(Optional<String> token, Optional<String> username) {
        return token.map(secret -> new Credentials(username.orElse(TOKEN_USER), secret));
    }

    @Override
    public String toString() {
        return "credentials of " + username;
    }
}
