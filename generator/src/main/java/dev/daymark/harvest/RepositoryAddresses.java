package dev.daymark.harvest;

import dev.daymark.forge.FileUrl;
import dev.daymark.forge.RepositoryUrl;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The repositories of a run by where they live on the web. Of several clones of one the first by name answers. */
public final class RepositoryAddresses {

    private final Map<String, RepositoryFacts> byAddress = new HashMap<>();

    /**
     * A file or folder in a repository of the run.
     *
     * @param repository the repository
     * @param url the address, divided where the branch that was read ends
     */
    public record Place(RepositoryFacts repository, FileUrl url) {}

    /** The addresses of some repositories. */
    public RepositoryAddresses(Collection<RepositoryFacts> repositories) {
        repositories.stream()
                .sorted(Comparator.comparing(RepositoryFacts::name))
                .forEach(facts -> facts.url().ifPresent(url -> byAddress.putIfAbsent(url.identity(), facts)));
    }

    /** The repository of which an address is the first page; empty when it is none of the run. */
    public Optional<RepositoryFacts> repository(String address) {
        return RepositoryUrl.parse(address).flatMap(url -> Optional.ofNullable(byAddress.get(url.identity())));
    }

    /** The place that a web address names; empty when it is none of the run. */
    public Optional<Place> find(String address) {
        return FileUrl.parse(address).flatMap(this::find);
    }

    /** The place that an address names; empty when it is none of the run. */
    public Optional<Place> find(FileUrl address) {
        return Optional.ofNullable(byAddress.get(address.repository().identity()))
                .map(facts ->
                        new Place(facts, facts.branch().map(address::onBranch).orElse(address)));
    }
}
