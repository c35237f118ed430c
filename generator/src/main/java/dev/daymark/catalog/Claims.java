package dev.daymark.catalog;

import dev.daymark.catalog.schema.Found;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Decides which descriptor an entity comes from when several declare it: the first file by repository and path, and in
 * a file the last document. A sound descriptor goes before one that is rejected.
 */
final class Claims {

    private final SortedMap<EntityRef, Claim> claims = new TreeMap<>();
    private final List<Problem> problems;

    Claims(List<Problem> problems) {
        this.problems = problems;
    }

    /** A descriptor that won its reference, and how it was reached. */
    record Claim(Descriptor descriptor, Reached reached) {}

    /** Enters the descriptors of one file; files must come in order. */
    void enter(Reached reached, List<Descriptor> descriptors) {
        Map<EntityRef, Descriptor> winners = new LinkedHashMap<>();
        for (Descriptor descriptor : descriptors) {
            Descriptor earlier = winners.get(descriptor.ref());
            if (earlier != null && descriptor.rejected() && !earlier.rejected()) {
                report(descriptor, earlier, "that one is used");
                continue;
            }
            if (earlier != null) {
                winners.remove(descriptor.ref());
                report(earlier, descriptor, "the last document of the file is used");
            }
            winners.put(descriptor.ref(), descriptor);
        }
        winners.values().forEach(descriptor -> enter(new Claim(descriptor, reached)));
    }

    private void enter(Claim claim) {
        Descriptor descriptor = claim.descriptor();
        Claim first = claims.get(descriptor.ref());
        if (first == null) {
            claims.put(descriptor.ref(), claim);
        } else if (first.descriptor().rejected() && !descriptor.rejected()) {
            claims.put(descriptor.ref(), claim);
            report(first.descriptor(), descriptor, "that one is used");
        } else {
            report(descriptor, first.descriptor(), "that one is used");
        }
    }

    boolean holds(EntityRef ref) {
        return claims.containsKey(ref);
    }

    Collection<Claim> all() {
        return claims.values();
    }

    private void report(Descriptor loser, Descriptor winner, String verdict) {
        String other = winner.file().equals(loser.file())
                ? "line " + winner.position().line()
                : winner.file().place() + ":" + winner.position().line() + ":"
                        + winner.position().column();
        problems.add(Problem.of(
                        ProblemCode.ENTITY_CONFLICT,
                        loser.file().at(loser.positionOfName()),
                        Found.quote(loser.ref().toString()) + " is also declared in " + other + "; " + verdict)
                .withHint("rename or remove one of the two")
                .ofEntity(loser.ref().toString()));
    }
}
