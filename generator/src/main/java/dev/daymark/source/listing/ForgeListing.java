package dev.daymark.source.listing;

import dev.daymark.forge.RepositoryUrl;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Lists what a forge holds. A forge that does not answer, or answers nonsense, costs freshness only: the last listing that
 * succeeded stands in for it, and a problem says so.
 */
public final class ForgeListing {

    private final ForgeQuery query;
    private final Path folder;
    private final boolean offline;
    private final Pace pace;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * What there is.
     *
     * @param repositories those that are wanted, sorted by name
     * @param organisations teams and people, one for each owner, if they are wanted
     * @param problems what could not be asked
     */
    public record Result(List<ForgeRepository> repositories, List<Organisation> organisations, List<Problem> problems) {

        /** Copies the lists. */
        public Result {
            repositories = List.copyOf(repositories);
            organisations = List.copyOf(organisations);
            problems = List.copyOf(problems);
        }
    }

    private ForgeListing(ForgeQuery query, Path folder, boolean offline, Pace pace) {
        this.query = query;
        this.folder = folder;
        this.offline = offline;
        this.pace = pace;
    }

    /**
     * Asks the forge.
     *
     * @param folder where answers are kept from one listing to the next
     * @throws java.io.InterruptedIOException when the thread is interrupted
     */
    public static Result list(ForgeQuery query, Path folder, Pace pace) throws IOException {
        return new ForgeListing(query, folder, false, pace).list();
    }

    /**
     * Asks nobody: what the last listing found.
     *
     * @param folder where answers were kept
     */
    public static Result last(ForgeQuery query, Path folder) throws IOException {
        return new ForgeListing(query, folder, true, Pace.REAL).list();
    }

    private Result list() throws IOException {
        ForgeClient client = client();
        List<ForgeRepository> repositories = ask(
                        "repositories of " + String.join(", ", places()), http -> client.repositories(http, query))
                .map(this::wanted)
                .orElse(List.of());
        List<Organisation> organisations = new ArrayList<>();
        for (String owner : query.teams() ? query.owners() : List.<String>of()) {
            ask("teams of " + query.place(owner), http -> client.organisation(http, query, owner))
                    .ifPresent(organisations::add);
        }
        return new Result(repositories, organisations, problems);
    }

    private interface Question<T> {
        T ask(ForgeHttp http) throws IOException;
    }

    /** Asks the forge or, if it does not tell, what it told the last time. */
    private <T> Optional<T> ask(String what, Question<T> question) throws IOException {
        AnswerStore store = AnswerStore.open(folder.resolve(fileName(what)));
        if (offline && !store.isEmpty()) {
            return replay(question, store);
        }
        try {
            if (offline) {
                throw new ForgeException(
                        ForgeException.Reason.BROKEN, "it was never listed", "build once without offline");
            }
            T answer = question.ask(ForgeHttp.over(target(), store, pace));
            store.save();
            return Optional.of(answer);
        } catch (ForgeException e) {
            Optional<T> last = store.isEmpty() ? Optional.empty() : replay(question, store);
            problems.add(problem(what, e, last.isPresent()));
            return last;
        }
    }

    private <T> Optional<T> replay(Question<T> question, AnswerStore store) throws IOException {
        try {
            return Optional.of(question.ask(ForgeHttp.replaying(target(), store, pace)));
        } catch (ForgeException e) {
            return Optional.empty();
        }
    }

    private static Problem problem(String what, ForgeException cause, boolean known) {
        return Problem.of(
                        known ? ProblemCode.FORGE_STALE : ProblemCode.FORGE_UNAVAILABLE,
                        SourceLocation.ofRepository(""),
                        "the " + what + (known ? " are those of the last listing: " : " cannot be listed: ")
                                + cause.getMessage())
                .withHint(cause.hint());
    }

    private String fileName(String what) {
        String text = query.forge() + " " + query.url() + " " + query.membership() + " " + what;
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)) + ".answers";
    }

    private List<String> places() {
        return query.owners().isEmpty()
                ? List.of(query.host())
                : query.owners().stream().map(query::place).toList();
    }

    private ForgeClient client() {
        return switch (query.forge()) {
            case GITHUB -> new GitHubClient();
            case GITLAB -> new GitLabClient();
            case GITEA -> new GiteaClient();
            case BITBUCKET_CLOUD -> new BitbucketCloudClient();
            case BITBUCKET_SERVER -> new BitbucketServerClient();
        };
    }

    private ForgeHttp.Target target() {
        URI api =
                switch (query.forge()) {
                    case GITHUB -> GitHubClient.api(query.url());
                    case GITLAB -> URI.create(query.url() + "/api/v4");
                    case GITEA -> URI.create(query.url() + "/api/v1");
                    case BITBUCKET_CLOUD -> BitbucketCloudClient.api(query.url());
                    case BITBUCKET_SERVER -> URI.create(query.url() + "/rest/api/1.0");
                };
        Map<String, String> headers =
                switch (query.forge()) {
                    case GITHUB -> GitHubClient.HEADERS;
                    default -> Map.of("Accept", "application/json");
                };
        return new ForgeHttp.Target(api, headers, access(), query.timeout());
    }

    private Access access() {
        return query.token()
                .map(token -> switch (query.forge()) {
                    case GITEA -> Access.scheme("token", token);
                    case BITBUCKET_CLOUD ->
                        query.username().map(name -> Access.basic(name, token)).orElseGet(() -> Access.bearer(token));
                    default -> Access.bearer(token);
                })
                .orElse(Access.NONE);
    }

    private List<ForgeRepository> wanted(List<ListedRepository> listed) {
        List<ListedRepository> wanted =
                listed.stream().filter(query.filter()::accepts).distinct().toList();
        Map<String, Integer> names = new HashMap<>();
        wanted.forEach(repository -> names.merge(key(repository.name()), 1, Integer::sum));
        return wanted.stream()
                .map(repository -> repository(repository, names.getOrDefault(key(repository.name()), 0) > 1))
                .sorted(Comparator.comparing(ForgeRepository::name))
                .toList();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Repositories of one name are told apart by their folders, which stay when others come and go. */
    private ForgeRepository repository(ListedRepository listed, boolean ambiguous) {
        return new ForgeRepository(
                ambiguous ? listed.fullName().replace('/', '-') : listed.name(),
                listed.cloneUrl(),
                RepositoryUrl.parse(listed.webUrl()),
                query.branch().or(() -> listed.facts().defaultBranch()).or(query::fallbackBranch),
                listed.moved(),
                isOfForge(listed.cloneUrl()),
                listed.facts());
    }

    private boolean isOfForge(String address) {
        try {
            URI url = URI.create(address);
            return query.url().getScheme().equalsIgnoreCase(url.getScheme())
                    && query.url().getRawAuthority().equalsIgnoreCase(url.getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
