package dev.daymark.catalog;

import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.RepositoryFacts;
import dev.daymark.harvest.TextFile;
import dev.daymark.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much of people a portal shows. Takes the rest out of what the portal is made of, so that no page and no file of
 * the API has to remember. What descriptors and READMEs say in sentences stays.
 */
public enum People {
    /** No person anywhere: no entity, no relation, no name of an author. */
    NONE,
    /** The names of users and their groups; nothing by which to reach or see them. */
    NAMES,
    /** Everything that descriptors say. */
    FULL;

    /** What is shown of a catalog. */
    public Catalog shownOf(Catalog catalog) {
        if (this == FULL) {
            return catalog;
        }
        SortedMap<EntityRef, ResolvedEntity> entities = new TreeMap<>();
        catalog.all().stream()
                .flatMap(entity -> shownOf(entity).stream())
                .forEach(entity -> entities.put(entity.ref(), entity));
        SortedMap<String, RepositoryFacts> repositories = new TreeMap<>();
        catalog.repositories().forEach((name, facts) -> repositories.put(name, shownOf(facts)));
        return new Catalog(entities, repositories, shownOf(catalog.problems()));
    }

    /** What is shown of harvests. */
    public List<Harvest> shownOf(List<Harvest> harvests, Catalog shown) {
        return this == FULL
                ? harvests
                : harvests.stream().map(harvest -> shownOf(harvest, shown)).toList();
    }

    private Optional<ResolvedEntity> shownOf(ResolvedEntity entity) {
        Optional<ResolvedEntity> shown =
                this == NONE ? WithoutPeople.entity(entity) : Optional.of(OnlyNames.entity(entity));
        return shown.map(found -> new ResolvedEntity(
                found.ref(),
                found.apiVersion(),
                found.kind(),
                found.metadata(),
                found.spec(),
                found.relations(),
                found.origin(),
                shownOf(found.problems())));
    }

    private List<Problem> shownOf(List<Problem> problems) {
        return problems.stream()
                .flatMap(problem -> (this == NONE ? WithoutPeople.problem(problem) : Optional.of(problem)).stream())
                .map(OnlyNames::problem)
                .toList();
    }

    private RepositoryFacts shownOf(RepositoryFacts facts) {
        return this == NONE ? WithoutPeople.repository(facts) : facts;
    }

    private Harvest shownOf(Harvest harvest, Catalog shown) {
        RepositoryFacts facts =
                shown.repositories().getOrDefault(harvest.repository().name(), shownOf(harvest.repository()));
        return new Harvest(
                facts,
                harvest.descriptors(),
                harvest.resolutions(),
                harvest.texts(),
                harvest.codeOwners().map(file -> new TextFile(file.path(), codeOwners(file.text()))),
                harvest.readme(),
                harvest.collected(),
                shownOf(harvest.problems()));
    }

    private String codeOwners(String text) {
        String named = OnlyNames.codeOwners(text);
        return this == NONE ? WithoutPeople.codeOwners(named) : named;
    }
}
