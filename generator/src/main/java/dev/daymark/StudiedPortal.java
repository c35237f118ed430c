package dev.daymark;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.People;
import dev.daymark.config.PortalSettings;
import dev.daymark.feature.Contribution;
import dev.daymark.feature.Drawings;
import dev.daymark.feature.Fact;
import dev.daymark.feature.Portal;
import dev.daymark.feature.Study;
import dev.daymark.feature.Words;
import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.RepositoryFiles;
import dev.daymark.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A portal with all that its features found in it and add to it. A preview makes it of the one before: what a feature does
 * without what it collects is done again only when something else has changed.
 *
 * @param judged everything that the repositories say
 * @param studies what each feature found, by its id
 * @param facts what each feature knows of entities, by its id; those that know nothing are left out
 * @param problems what the features found wrong, beyond the problems of the catalog; sorted
 * @param portal the portal with all of this
 * @param contributions what each feature adds, by its id
 */
record StudiedPortal(
        Catalog judged,
        Map<String, Study> studies,
        Map<String, List<Fact>> facts,
        List<Problem> problems,
        Portal portal,
        Map<String, Contribution> contributions) {

    /**
     * Studies a portal.
     *
     * @param settings what it is called, and how much it shows of people
     * @param judged everything that the repositories say
     * @param harvests what each of them says, sorted by name
     * @param files reads what no harvest holds
     * @param drawings draws diagrams
     * @param words what the interface says
     * @param last the same portal at an earlier time
     */
    static StudiedPortal of(
            PortalSettings settings,
            Catalog judged,
            List<Harvest> harvests,
            RepositoryFiles files,
            Drawings drawings,
            Words words,
            Features features,
            Optional<StudiedPortal> last) {
        People people = People.valueOf(settings.people().name());
        Catalog catalog = people.shownOf(judged);
        List<Harvest> shown = people.shownOf(harvests, catalog);
        Portal bare = new Portal(settings.name(), catalog, shown, List.of(), files, drawings, words);
        Map<String, Study> studies =
                features.study(bare, last.map(StudiedPortal::studies).orElse(Map.of()));
        Map<String, List<Fact>> facts = facts(studies);
        List<Problem> problems = studies.values().stream()
                .flatMap(study -> study.problems().stream())
                .sorted()
                .toList();
        Portal portal = bare.with(
                catalog.withProblems(problems),
                facts.values().stream().flatMap(List::stream).toList());
        return new StudiedPortal(
                judged, studies, facts, problems, portal, contributions(features, studies, portal, last));
    }

    private static Map<String, Contribution> contributions(
            Features features, Map<String, Study> studies, Portal portal, Optional<StudiedPortal> last) {
        Map<String, Contribution> known = last.filter(before -> portal.describesTheSameAs(before.portal))
                .map(StudiedPortal::contributions)
                .orElse(Map.of());
        Map<String, Contribution> contributions = new TreeMap<>();
        studies.forEach((id, study) -> {
            Contribution before = features.collect(id) ? null : known.get(id);
            contributions.put(id, before == null ? study.contribute(portal) : before);
        });
        return contributions;
    }

    private static Map<String, List<Fact>> facts(Map<String, Study> studies) {
        Map<String, List<Fact>> facts = new TreeMap<>();
        studies.forEach((id, study) -> {
            List<Fact> known = study.facts();
            if (!known.isEmpty()) {
                facts.put(id, known);
            }
        });
        return facts;
    }
}
