package dev.daymark;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.Origin;
import dev.daymark.catalog.Relation;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Contribution;
import dev.daymark.feature.Drawings;
import dev.daymark.feature.Feature;
import dev.daymark.feature.Portal;
import dev.daymark.feature.Words;
import dev.daymark.forge.RepositoryUrl;
import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.RepositoryFacts;
import dev.daymark.harvest.RepositoryFiles;
import dev.daymark.harvest.TextFile;
import dev.daymark.problem.Problem;
import dev.daymark.problem.SourceLocation;
import dev.daymark.source.Commit;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlReader;
import dev.daymark.yaml.YamlSyntaxException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes small portals by hand, so that pages can be tested without reading repositories. */
public final class PortalFixture {
    private static final Map<String, String> INVERSE = Map.of(
            "ownedBy", "ownerOf",
            "partOf", "hasPart",
            "providesApi", "apiProvidedBy",
            "consumesApi", "apiConsumedBy",
            "dependsOn", "dependencyOf",
            "childOf", "parentOf",
            "memberOf", "hasMember");

    private final Map<EntityRef, YamlMap> documents = new TreeMap<>();
    private final Map<EntityRef, Origin> origins = new TreeMap<>();
    private final Map<EntityRef, TreeSet<Relation>> relations = new TreeMap<>();
    private final SortedMap<String, RepositoryFacts> repositories = new TreeMap<>();
    private final List<Harvest> harvests = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** A repository at a commit of a fixed day. */
    public PortalFixture repository(String name, String readme) {
        RepositoryFacts facts = new RepositoryFacts(
                name,
                RepositoryUrl.parse("https://github.com/longshore/" + name),
                Optional.of("main"),
                Optional.of(new Commit(
                        "0123456789012345678901234567890123456789",
                        "Ada",
                        OffsetDateTime.parse("2026-11-20T12:00:00+01:00"))),
                "tree",
                RepositoryFacts.State.OK);
        repositories.put(name, facts);
        harvests.add(new Harvest(
                facts,
                List.of(),
                List.of(),
                Map.of(),
                Optional.of(new TextFile("CODEOWNERS", "* @longshore/harbour\n")),
                Optional.of(new TextFile("README.md", readme)),
                Map.of(),
                List.of()));
        return this;
    }

    /** An entity that a descriptor declares, in the repository {@code ships}. */
    public PortalFixture declare(String yaml) {
        YamlMap document = read(yaml);
        YamlMap metadata = document.map("metadata").orElseThrow();
        EntityRef ref = new EntityRef(
                document.text("kind").orElseThrow(),
                metadata.text("namespace").orElse("default"),
                metadata.text("name").orElseThrow());
        documents.put(ref, document);
        origins.put(ref, new Origin.Accepted(new SourceLocation("ships", "catalog-info.yaml", 1, 1)));
        return this;
    }

    /** An entity that only others name. */
    public PortalFixture imply(String ref, String... mentions) {
        EntityRef entity = ref(ref);
        documents.put(
                entity, read("{apiVersion: v1, kind: " + entity.kind() + ", metadata: {name: " + entity.name() + "}}"));
        origins.put(
                entity,
                new Origin.Implied(
                        List.of(mentions).stream().map(PortalFixture::ref).toList()));
        return this;
    }

    /** An implied entity as one whose name is near to that of another. */
    public PortalFixture mean(String implied, String meant) {
        origins.computeIfPresent(
                ref(implied),
                (ref, origin) -> new Origin.Implied(((Origin.Implied) origin).mentions(), Optional.of(ref(meant))));
        return this;
    }

    /** A relation and its inverse. */
    public PortalFixture relate(String from, String type, String to) {
        relations.computeIfAbsent(ref(from), any -> new TreeSet<>()).add(new Relation(type, ref(to)));
        String inverse = INVERSE.getOrDefault(type, type);
        relations.computeIfAbsent(ref(to), any -> new TreeSet<>()).add(new Relation(inverse, ref(from)));
        return this;
    }

    /** Something that is wrong. */
    public PortalFixture problem(Problem problem) {
        problems.add(problem);
        return this;
    }

    /** The catalog. */
    public Catalog catalog() {
        SortedMap<EntityRef, ResolvedEntity> entities = new TreeMap<>();
        documents.forEach((ref, document) -> entities.put(
                ref,
                new ResolvedEntity(
                        ref,
                        document.text("apiVersion").orElse("backstage.io/v1alpha1"),
                        document.text("kind").orElseThrow(),
                        document.map("metadata").orElseThrow(),
                        document.map("spec").orElse(YamlMap.EMPTY),
                        List.copyOf(relations.getOrDefault(ref, new TreeSet<>())),
                        Objects.requireNonNull(origins.get(ref)),
                        problems.stream()
                                .filter(problem -> problem.entity().equals(Optional.of(ref.toString())))
                                .toList())));
        return new Catalog(entities, repositories, problems);
    }

    /** The portal, with the keys of its words instead of the words. */
    public Portal portal() {
        return portal((key, arguments) -> key);
    }

    /** The portal. */
    public Portal portal(Words words) {
        return new Portal("Longshore", catalog(), harvests, List.of(), RepositoryFiles.NONE, Drawings.NONE, words);
    }

    /** What the built-in features contribute. */
    public static List<Contribution> contributions(Portal portal) {
        return ServiceLoader.load(Feature.class).stream()
                .map(ServiceLoader.Provider::get)
                .map(feature -> feature.study(portal).contribute(portal))
                .collect(Collectors.toList());
    }

    /** {@code kind:name} in the default namespace. */
    public static EntityRef ref(String text) {
        String[] parts = text.split(":", 2);
        return new EntityRef(parts[0], "default", parts[1]);
    }

    private static YamlMap read(String yaml) {
        try {
            return (YamlMap) YamlReader.readAll(yaml).get(0);
        } catch (YamlSyntaxException e) {
            throw new IllegalArgumentException(yaml, e);
        }
    }
}
