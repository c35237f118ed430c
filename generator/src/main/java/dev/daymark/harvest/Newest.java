package dev.daymark.harvest;

import dev.daymark.forge.RepositoryUrl;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import dev.daymark.source.Commit;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Published harvests beside those of repositories that were read here: of one repository the newest commit counts. */
public final class Newest {

    private Newest() {}

    /**
     * All repositories, each once. A published harvest takes the place of the repository that it is called after, and of no
     * other, whatever it says to be.
     *
     * @param read what was read here; counts when both are of the same time
     * @param published what repositories have published, each under a name of its own
     * @return sorted by name
     */
    public static List<Harvest> of(List<Harvest> read, List<Harvest> published) {
        Map<String, Harvest> newest = new TreeMap<>();
        Map<String, String> names = new HashMap<>();
        for (Harvest harvest : read) {
            newest.put(harvest.repository().name(), harvest);
            names.putIfAbsent(identity(harvest), harvest.repository().name());
        }
        for (Harvest harvest : published) {
            String name = harvest.repository().name();
            String known = names.getOrDefault(identity(harvest), name);
            Harvest here = newest.get(name);
            if (!known.equals(name)) {
                leaveOut(
                        newest,
                        name,
                        "says that it is the repository \"" + known + "\", which was read here",
                        "correct the address of its repository, or call it " + known);
            } else if (here == null) {
                newest.put(name, harvest);
            } else if (!identity(here).equals(identity(harvest))) {
                leaveOut(newest, name, "is called as another repository is", "take one of them out of the sources");
            } else if (isNewer(harvest, here)) {
                newest.put(name, harvest);
            }
        }
        return List.copyOf(newest.values());
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

    private static void leaveOut(Map<String, Harvest> newest, String name, String why, String hint) {
        String free = name;
        while (newest.containsKey(free)) {
            free += "-published";
        }
        Problem problem = Problem.of(
                ProblemCode.REPOSITORY_NAME_TAKEN,
                SourceLocation.ofRepository(free),
                "the published harvest \"" + name + "\" " + why + "; it is left out");
        newest.put(free, Harvest.failed(free, problem.withHint(hint)));
    }
}
