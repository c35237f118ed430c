package dev.daymark.harvest;

import dev.daymark.forge.RepositoryUrl;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import dev.daymark.source.Commit;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Published harvests beside those of repositories that were read here: of one repository the newest commit counts. */
public final class Newest {

    private Newest() {}

    /**
     * All repositories, each once.
     *
     * @param read what was read here; counts when both are of the same time
     * @param published what repositories have published
     * @return sorted by name
     */
    public static List<Harvest> of(List<Harvest> read, List<Harvest> published) {
        Map<String, Harvest> others = new HashMap<>();
        published.forEach(harvest -> others.put(identity(harvest), harvest));
        List<Harvest> newest = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Harvest harvest : read) {
            Harvest candidate = others.get(identity(harvest));
            if (candidate == null || !isNewer(candidate, harvest)) {
                others.remove(identity(harvest));
                newest.add(harvest);
                names.add(harvest.repository().name());
            }
        }
        published.stream()
                .filter(harvest -> others.containsKey(identity(harvest)))
                .map(harvest -> names.add(harvest.repository().name()) ? harvest : taken(harvest))
                .forEach(newest::add);
        return newest.stream()
                .sorted(Comparator.comparing(harvest -> harvest.repository().name()))
                .toList();
    }

    /** Whether a harvest is of a later commit. One without a commit is the oldest. */
    static boolean isNewer(Harvest candidate, Harvest known) {
        return time(candidate).isAfter(time(known));
    }

    private static OffsetDateTime time(Harvest harvest) {
        return harvest.repository().commit().map(Commit::time).orElse(OffsetDateTime.MIN);
    }

    private static String identity(Harvest harvest) {
        return harvest.repository().url().map(RepositoryUrl::identity).orElseGet(() -> harvest.repository()
                .name());
    }

    private static Harvest taken(Harvest harvest) {
        String name = harvest.repository().name();
        String free = name + "-published";
        return Harvest.failed(
                free,
                Problem.of(
                                ProblemCode.REPOSITORY_NAME_TAKEN,
                                SourceLocation.ofRepository(free),
                                "a published harvest is called \"" + name
                                        + "\", as another repository is; it is left out")
                        .withHint("take one of them out of the sources"));
    }
}
