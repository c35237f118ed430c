package dev.daymark.catalog;

import dev.daymark.problem.SourceLocation;
import java.util.List;
import java.util.Optional;

/** Where an entity comes from. */
public sealed interface Origin {

    /** A descriptor declares it. */
    sealed interface Declared extends Origin {

        /** Where the document begins. */
        SourceLocation location();

        /**
         * Name of the repository it belongs to, empty for what stands beside the configuration. Differs from that of
         * the location when an overlay declares it.
         */
        String repository();

        /** Number of the document in its file; the first is 1. */
        int document();

        /** The Location entities that lead to the file, sorted; none for a file that was discovered. */
        List<EntityRef> parents();
    }

    /**
     * A sound descriptor declares it.
     *
     * @param location where the document begins
     * @param repository the repository it belongs to
     * @param document number of the document in its file
     * @param parents the Location entities that lead to the file, sorted
     */
    record Accepted(SourceLocation location, String repository, int document, List<EntityRef> parents)
            implements Declared {

        /** Copies the parents. */
        public Accepted {
            parents = List.copyOf(parents);
        }

        /** The first document of a file that was discovered in the repository itself. */
        public Accepted(SourceLocation location) {
            this(location, location.repository(), 1, List.of());
        }
    }

    /**
     * A descriptor declares it that has errors. What can be read of it is shown; Backstage would not have it.
     *
     * @param location where the document begins
     * @param repository the repository it belongs to
     * @param document number of the document in its file
     * @param parents the Location entities that lead to the file, sorted
     */
    record Rejected(SourceLocation location, String repository, int document, List<EntityRef> parents)
            implements Declared {

        /** Copies the parents. */
        public Rejected {
            parents = List.copyOf(parents);
        }
    }

    /**
     * No descriptor declares it, but others name it.
     *
     * @param mentions the entities that name it, sorted
     * @param meant the declared entity whose name is so near that it is probably meant
     */
    record Implied(List<EntityRef> mentions, Optional<EntityRef> meant) implements Origin {

        /** Copies the mentions. */
        public Implied {
            mentions = List.copyOf(mentions);
        }

        /** An entity whose name resembles no other. */
        public Implied(List<EntityRef> mentions) {
            this(mentions, Optional.empty());
        }
    }
}
