package dev.daymark.diff;

import dev.daymark.forge.FileUrl;
import dev.daymark.forge.RepositoryUrl;
import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.RepositoryFacts;
import dev.daymark.yaml.YamlMap;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Which published entities come from the repositories of this run. */
final class Ours implements Predicate<YamlMap> {

    private final Set<String> addresses = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    Ours(Collection<Harvest> run) {
        for (Harvest harvest : run) {
            RepositoryFacts facts = harvest.repository();
            facts.url().map(RepositoryUrl::identity).ifPresent(addresses::add);
            names.add(facts.name());
        }
    }

    @Override
    public boolean test(YamlMap entity) {
        String location = entity.map("metadata")
                .flatMap(metadata -> metadata.map("annotations"))
                .flatMap(annotations -> annotations.text("backstage.io/managed-by-location"))
                .orElse("");
        if (location.startsWith("url:")) {
            return FileUrl.parse(location.substring("url:".length()))
                    .map(url -> addresses.contains(url.repository().identity()))
                    .orElse(false);
        }
        // A repository without an address is known by its name.
        int slash = location.indexOf('/');
        return location.startsWith("file:") && slash > 0 && names.contains(location.substring("file:".length(), slash));
    }
}
