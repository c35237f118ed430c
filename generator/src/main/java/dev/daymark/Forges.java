package dev.daymark;

import dev.daymark.config.ForgeSettings;
import dev.daymark.config.ForgeSettings.Filters;
import dev.daymark.config.ForgeSettings.Regex;
import dev.daymark.config.Secret;
import dev.daymark.forge.Forge;
import dev.daymark.source.ForgeFacts.Visibility;
import dev.daymark.source.listing.ForgeListing;
import dev.daymark.source.listing.ForgeQuery;
import dev.daymark.source.listing.Pace;
import dev.daymark.source.listing.RepositoryFilter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the configured forges hold. Each is asked once, however often a preview is built. Serves one thread. */
final class Forges {

    private final Path folder;
    private final boolean offline;
    private final Map<ForgeSettings, ForgeListing.Result> known = new HashMap<>();

    private Forges(Path folder, boolean offline) {
        this.folder = folder;
        this.offline = offline;
    }

    /**
     * Forges whose answers are kept.
     *
     * @param cache the folder of all caches
     * @param offline whether to do with what the cache holds
     */
    static Forges in(Path cache, boolean offline) {
        return new Forges(cache.toAbsolutePath().resolve("forge"), offline);
    }

    /** What a forge holds. */
    ForgeListing.Result list(ForgeSettings settings) throws IOException {
        ForgeListing.Result result = known.get(settings);
        if (result == null) {
            ForgeQuery query = query(settings);
            result = offline ? ForgeListing.last(query, folder) : ForgeListing.list(query, folder, Pace.REAL);
            known.put(settings, result);
        }
        return result;
    }

    private static ForgeQuery query(ForgeSettings settings) {
        return ForgeQuery.of(Forge.valueOf(settings.kind().name()), URI.create(settings.url()), settings.owners())
                .as(settings.username(), settings.token().map(Secret::value))
                .reading(settings.branch(), settings.fallbackBranch())
                .onlyMemberships(settings.membership())
                .withTeams(settings.teams())
                .only(filter(settings));
    }

    private static RepositoryFilter filter(ForgeSettings settings) {
        Filters filters = settings.filters();
        boolean anchored = settings.kind() != ForgeSettings.Kind.BITBUCKET_SERVER;
        RepositoryFilter filter = RepositoryFilter.ALL
                .groupHas(filters.groups().stream().map(Regex::pattern).toList())
                .withTopic(filters.topicIncluded())
                .withoutTopic(filters.topicExcluded())
                .withTopics(filters.topics())
                .visible(filters.visibility().stream()
                        .map(visibility -> Visibility.valueOf(visibility.name()))
                        .collect(Collectors.toSet()))
                .without(filters.excluded());
        filter = filters.forks() ? filter : filter.withoutForks();
        filter = filters.archived() ? filter : filter.withoutArchived();
        RepositoryFilter inPath = with(filter, filters.path(), filter::pathHas);
        RepositoryFilter named = with(inPath, filters.repository(), anchored ? inPath::named : inPath::nameHas);
        return with(named, filters.project(), anchored ? named::inProject : named::projectHas);
    }

    private static RepositoryFilter with(
            RepositoryFilter filter, Optional<Regex> regex, Function<Pattern, RepositoryFilter> more) {
        return regex.map(Regex::pattern).map(more).orElse(filter);
    }
}
