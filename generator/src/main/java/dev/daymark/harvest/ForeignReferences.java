package dev.daymark.harvest;

import dev.daymark.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the repositories of a run refer to in each other. */
final class ForeignReferences {

    private final RepositoryAddresses repositories;
    private final Map<String, SortedSet<String>> descriptors = new TreeMap<>();
    private final Map<String, SortedSet<String>> texts = new TreeMap<>();

    private ForeignReferences(List<Harvest> harvests, List<String> addresses) {
        repositories = new RepositoryAddresses(
                harvests.stream().map(Harvest::repository).toList());
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
        if (!TargetResolver.hasScheme(reference.target())) {
            return;
        }
        Map<String, SortedSet<String>> kind = reference.kind() == Reference.Kind.LOCATION ? descriptors : texts;
        repositories
                .find(reference.target())
                .filter(place -> !place.repository().name().equals(from))
                .filter(place -> place.repository().state() != RepositoryFacts.State.FAILED)
                .ifPresent(place -> kind.computeIfAbsent(place.repository().name(), name -> new TreeSet<>())
                        .add(place.url().path()));
    }
}
