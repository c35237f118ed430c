package dev.daymark.site.page;

import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.Origin;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.catalog.schema.DescriptorSchema;
import dev.daymark.feature.Address;
import dev.daymark.feature.Fact;
import dev.daymark.feature.PageLink;
import dev.daymark.harvest.RepositoryFacts;
import dev.daymark.source.Commit;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a descriptor says of an entity in single values.
 *
 * @param owners who owns it
 * @param parts what it is part of: systems, domains and components, and the domains of those systems
 * @param notGiven fields that its kind requires and its descriptor does not give, of those shown here
 * @param tags with the ways to others that have them
 * @param namespace unless it is the usual one
 * @param labels in the order written
 * @param annotations in the order written
 * @param facts what features know
 * @param place the descriptor
 * @param commit the last commit of the descriptor's repository
 */
record EntityDetails(
        List<EntityRef> owners,
        List<EntityRef> parts,
        Set<String> notGiven,
        List<PageLink> tags,
        Optional<PageLink> namespace,
        List<Entry> labels,
        List<Entry> annotations,
        List<Fact> facts,
        Optional<Place> place,
        Optional<Commit> commit) {
    /**
     * A key and its value.
     *
     * @param key as written
     * @param value as written; a value that is no text as YAML
     */
    record Entry(String key, String value) {}

    /**
     * Where the descriptor stands.
     *
     * @param repository the name of the repository it belongs to
     * @param address the repository's page; empty for what stands beside the configuration
     * @param path the file
     * @param view the file on the forge
     */
    record Place(String repository, Optional<Address> address, String path, Optional<String> view) {}

    static EntityDetails of(CatalogView view, ResolvedEntity entity, List<Fact> facts) {
        return new EntityDetails(
                entity.targets(RelationType.OWNED_BY),
                parts(view, entity),
                notGiven(entity),
                entity.tags().stream()
                        .distinct()
                        .flatMap(tag -> declaredValue(entity, "tag", Optional.of(tag)).stream())
                        .toList(),
                declaredValue(entity, "namespace", Optional.of(entity.ref().namespace()))
                        .filter(link -> !link.title().equals(EntityRef.DEFAULT_NAMESPACE)),
                entries(entity.metadata().map("labels").orElse(YamlMap.EMPTY).entries()),
                entries(entity.annotations()),
                facts,
                entity.declaration().map(declared -> place(view, declared)),
                view.repositoryOf(entity).flatMap(RepositoryFacts::commit));
    }

    private static List<EntityRef> parts(CatalogView view, ResolvedEntity entity) {
        List<EntityRef> wholes = entity.targets(RelationType.PART_OF);
        Stream<EntityRef> domains = wholes.stream()
                .filter(whole -> whole.kind().equals("system"))
                .flatMap(system -> view.catalog().entity(system).stream())
                .flatMap(system -> system.targets(RelationType.PART_OF).stream());
        return Stream.concat(wholes.stream(), domains).distinct().toList();
    }

    private static Place place(CatalogView view, Origin.Declared declared) {
        return new Place(
                declared.repository(),
                view.repositoryPage(declared.repository()),
                declared.location().path(),
                view.forge().view(declared.location()));
    }

    private static Set<String> notGiven(ResolvedEntity entity) {
        Set<String> missing = new TreeSet<>();
        if (entity.isRejected()) {
            missing.addAll(DescriptorSchema.requiredFields(entity.kind()));
            entity.type().ifPresent(type -> missing.remove("type"));
            entity.lifecycle().ifPresent(lifecycle -> missing.remove("lifecycle"));
        }
        return missing;
    }

    /** Only declared entities are listed by facet, so only their values lead anywhere. */
    private static Optional<PageLink> declaredValue(ResolvedEntity entity, String facet, Optional<String> value) {
        return value.filter(text -> !text.isBlank() && !entity.isImplied())
                .map(text -> new PageLink(text, new Address.Browse(facet, text, 1)));
    }

    private static List<Entry> entries(Map<String, YamlNode> values) {
        return values.entrySet().stream()
                .map(entry -> new Entry(entry.getKey(), text(entry.getValue())))
                .toList();
    }

    private static String text(YamlNode node) {
        return node instanceof YamlScalar scalar ? Objects.toString(scalar.value(), "") : YamlText.of(node);
    }
}
