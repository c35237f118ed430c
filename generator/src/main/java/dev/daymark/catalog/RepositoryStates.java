package dev.daymark.catalog;

import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.RepositoryFacts;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What became of each repository: only the whole catalog tells whether something describes it. */
final class RepositoryStates {

    private RepositoryStates() {}

    /**
     * The facts of all repositories, by name.
     *
     * @param described names of the repositories that entities belong to
     */
    static SortedMap<String, RepositoryFacts> of(List<Harvest> harvests, Set<String> described) {
        SortedMap<String, RepositoryFacts> repositories = new TreeMap<>();
        for (Harvest harvest : harvests) {
            RepositoryFacts facts = harvest.repository();
            boolean completed = isUndescribed(facts) && described.contains(facts.name());
            repositories.put(facts.name(), completed ? facts.in(RepositoryFacts.State.OK) : facts);
        }
        return repositories;
    }

    /** A report on a repository that nothing describes; an empty one, or one with a stray descriptor, has a better one. */
    static Optional<Problem> report(Harvest harvest, RepositoryFacts facts) {
        boolean reported = !harvest.descriptors().isEmpty()
                || harvest.problems().stream()
                        .anyMatch(problem -> problem.code().equals(ProblemCode.REPOSITORY_EMPTY.id()));
        if (!isUndescribed(facts) || reported) {
            return Optional.empty();
        }
        return Optional.of(Problem.of(
                        ProblemCode.REPOSITORY_WITHOUT_DESCRIPTOR,
                        SourceLocation.ofRepository(facts.name()),
                        "the repository \"" + facts.name() + "\" has no descriptor")
                .withHint("add a catalog-info.yaml to it, or an overlay to the folder catalog.overlays"));
    }

    private static boolean isUndescribed(RepositoryFacts facts) {
        return facts.state() == RepositoryFacts.State.NO_DESCRIPTOR;
    }
}
