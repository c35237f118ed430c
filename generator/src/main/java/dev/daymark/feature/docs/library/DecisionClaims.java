package dev.daymark.feature.docs.library;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.docs.collect.CollectedDocs;
import dev.daymark.feature.docs.decisions.StatedDecision;
import dev.daymark.feature.docs.library.EntityFolders.Folder;
import dev.daymark.feature.docs.mkdocs.DocsPath;
import dev.daymark.problem.Problem;
import dev.daymark.problem.Suggestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which entity says that which folder holds the decisions about it: a path as the ADR plugin of Backstage has it, or an
 * address, both with or without the marks of TechDocs.
 */
final class DecisionClaims {

    private static final String LOCATION = "backstage.io/adr-location";

    private final EntityFolders places;
    private final Map<String, CollectedDocs> collected;
    private final SortedMap<EntityRef, Folder> folders = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    DecisionClaims(Catalog catalog, EntityFolders places, Map<String, CollectedDocs> collected) {
        this.places = places;
        this.collected = collected;
        catalog.declared()
                .forEach(entity -> entity.annotation(LOCATION).ifPresent(text -> claim(entity, text.strip())));
    }

    /** The folder with the decisions about each entity that names one. */
    SortedMap<EntityRef, Folder> folders() {
        return folders;
    }

    List<Problem> problems() {
        return problems;
    }

    private void claim(ResolvedEntity entity, String written) {
        String place = written.replaceFirst("^(?:dir|url):", "");
        Optional<Folder> folder = place.contains("://") ? places.onForge(place) : places.below(entity, place);
        folder.filter(this::holdsDecisions)
                .ifPresentOrElse(
                        found -> folders.put(entity.ref(), found),
                        () -> problems.add(EntityFolders.problem(
                                entity, LOCATION, "\"" + written + "\" leads to no decisions", hint(folder))));
    }

    private boolean holdsDecisions(Folder folder) {
        return !DocsPath.below(folder.path(), decisionsOf(folder.repository())).isEmpty();
    }

    private SortedMap<String, StatedDecision> decisionsOf(String repository) {
        CollectedDocs docs = collected.get(repository);
        return docs == null ? Collections.emptySortedMap() : docs.decisions();
    }

    private String hint(Optional<Folder> folder) {
        List<String> known = folder.stream()
                .flatMap(place -> decisionsOf(place.repository()).keySet().stream())
                .map(DocsPath::folder)
                .distinct()
                .toList();
        return folder.flatMap(place -> Suggestion.nearest(place.path(), known))
                .map(near -> "did you mean the folder \"" + near + "\" of the repository?")
                .orElse("put records such as 0001-title.md there, or correct the annotation");
    }
}
