package dev.daymark.catalog;

import dev.daymark.problem.SourceLocation;
import java.util.List;

/** Where an entity comes from. */
public sealed interface Origin {

    /**
     * A descriptor declares it.
     *
     * @param location where the document begins
     * @param repository name of the repository it belongs to; differs from that of the location when an overlay
     *     declares it
     * @param document number of the document in its file; the first is 1
     * @param parents the Location entities that lead to the file, sorted; none for a file that was discovered
     */
    record Declared(SourceLocation location, String repository, int document, List<EntityRef> parents)
            implements Origin {

        /** Copies the parents. */
        public Declared {
            parents = List.copyOf(parents);
        }

        /** The first document of a file that was discovered in the repository itself. */
        public Declared(SourceLocation location) {
            this(location, location.repository(), 1, List.of());
        }
    }

    /**
     * No descriptor declares it, but others name it.
     *
     * @param mentions the entities that name it, sorted
     */
    record Implied(List<EntityRef> mentions) implements Origin {

        /** Copies the mentions. */
        public Implied {
            mentions = List.copyOf(mentions);
        }
    }
}
