package dev.daymark.source.remote;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;
import org.jspecify.annotations.Nullable;

/**
 * Answers the server that the repository is on, and no other one: with what the configuration says, then with what the
 * machine knows, each once. Answers no other question, so that nothing is trusted that is not known.
 */
final class CredentialChain extends CredentialsProvider {

    /** How long the helpers of git may take. */
    private static final Duration HELPERS = Duration.ofSeconds(20);

    private final URIish origin;
    private final Deque<Supplier<Optional<Credentials>>> ahead = new ArrayDeque<>();
    private final Set<Credentials> known = new LinkedHashSet<>();
    private final Set<Credentials> tried = new HashSet<>();
    private @Nullable Credentials current;

    CredentialChain(RemoteRepository remote, Machine machine) {
        this.origin = remote.url().uri();
        remote.credentials().ifPresent(known::add);
        remote.url().embedded().ifPresent(known::add);
        List.copyOf(known).forEach(written -> ahead.add(() -> Optional.of(written)));
        if (remote.url().isHttp()) {
            ahead.add(() -> Netrc.find(machine, origin.getHost()));
            ahead.add(() -> CredentialHelper.find(machine, origin, HELPERS));
        }
    }

    @Override
    public boolean isInteractive() {
        return false;
    }

    @Override
    public boolean supports(CredentialItem... items) {
        return List.of(items).stream()
                .allMatch(item -> item instanceof CredentialItem.Username || item instanceof CredentialItem.Password);
    }

    @Override
    public boolean get(URIish uri, CredentialItem... items) {
        if (!supports(items) || !Origin.of(uri).equals(Origin.of(origin))) {
            return false;
        }
        Credentials answer = current == null ? next() : current;
        current = answer;
        if (answer == null) {
            return false;
        }
        for (CredentialItem item : items) {
            if (item instanceof CredentialItem.Username username) {
                username.setValue(answer.username());
            } else if (item instanceof CredentialItem.Password password) {
                password.setValue(answer.secret().toCharArray());
            }
        }
        return true;
    }

    private @Nullable Credentials next() {
        while (!ahead.isEmpty()) {
            Optional<Credentials> found = ahead.remove().get();
            found.ifPresent(known::add);
            if (found.isPresent() && tried.add(found.get())) {
                return found.get();
            }
        }
        return null;
    }

    /** The server refused the last answer. */
    @Override
    public void reset(URIish uri) {
        current = null;
    }

    /** What was answered or could have been, none of which may be shown. */
    Set<Credentials> known() {
        return known;
    }
}
