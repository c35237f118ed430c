package dev.daymark.catalog;

import dev.daymark.problem.SourceLocation;
import java.util.List;

/** Where an entity comes from. */
public sealed interface Origin {

    /**
     * A descriptor declares it.
     *
     * @param location where the document begins
     */
    record Declared(SourceLocation location) implements Origin {}

    /**
     * No descriptor declares it, but others name it.
     *
     * @param mentions the entities that name it, sorted
     */
    record Implied(List<EntityRef> mentions) implements Origin {}
}
