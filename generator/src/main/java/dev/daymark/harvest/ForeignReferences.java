package dev.daymark.harvest;

import dev.daymark.forge.FileUrl;
import dev.daymark.yaml.YamlNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the repositories of a run refer to in each other. */
final class ForeignReferences {

    private final Map<String, RepositoryFacts> byAddress = new HashMap<>();
    private final Map<String, SortedSet<String>> descriptors = new TreeMap<>();
    private final Map<String, SortedSet<String>> texts = new TreeMap<>();

    private ForeignReferences(List<Harvest> harvests, List<String> addresses) {
        // Of several clones of one repository the first by name answers, as in the catalog.
        harvests.stream()
                .map(Harvest::repository)
                .sorted(Comparator.comparing(RepositoryFacts::name))
                .forEach(facts -> facts.url().ifPresent(url -> byAddress.putIfAbsent(url.identity(), facts)));
        addresses.forEach(address -> add("", new Reference(Reference.Kind.LOCATION, address)));
        for (Harvest harvest : harvests) {
            for (DescriptorFile file : harvest.descriptors()) {
                for (YamlNode document : file.documents()) {
                    Reference.of(document)
                            .forEach(reference -> add(harvest.repository().name(), reference));
                }
            }
        }
    }

    /** The requests to each repository that another or one of the addresses refers to, by name. */
    static Map<String, Requests> among(List<Harvest> harvests, List<String> addresses) {
        ForeignReferences references = new ForeignReferences(harvests, addresses);
        Map<String, Requests> requests = new TreeMap<>();
        for (Harvest harvest : harvests) {
            String name = harvest.repository().name();
            SortedSet<String> descriptors = references.descriptors.getOrDefault(name, new TreeSet<>());
            SortedSet<String> texts = references.texts.getOrDefault(name, new TreeSet<>());
            if (!descriptors.isEmpty() || !texts.isEmpty()) {
                requests.put(name, new Requests(descriptors, texts));
            }
        }
        return requests;
    }

    /** Takes up a reference from a repository, or from the configuration if the name is empty. */
    private void add(String from, Reference reference) {
        Optional<FileUrl> file =
                TargetResolver.hasScheme(reference.target()) ? FileUrl.parse(reference.target()) : Optional.empty();
        if (file.isEmpty()) {
            return;
        }
        RepositoryFacts to = byAddress.get(file.get().repository().identity());
        if (to == null || to.name().equals(from) || to.state() == RepositoryFacts.State.FAILED) {
            return;
        }
        String path = to.branch().map(file.get()::onBranch).orElse(file.get()).path();
        Map<String, SortedSet<String>> kind = reference.kind() == Reference.Kind.LOCATION ? descriptors : texts;
        kind.computeIfAbsent(to.name(), name -> new TreeSet<>()).add(path);
    }
}
