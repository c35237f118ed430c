package dev.daymark.feature;

import dev.daymark.problem.Problem;
import java.util.List;

/** What a feature has found in one portal. Made once per build, so that nothing needs to be looked up twice. */
public interface Study {

    /** What the feature knows of entities, in any order. */
    default List<Fact> facts() {
        return List.of();
    }

    /** What is wrong with what the feature shows, in any order. */
    default List<Problem> problems() {
        return List.of();
    }

    /**
     * What the feature shows. Called once; everything costly belongs in the suppliers.
     *
     * @param portal the same portal, now with the facts and problems of all features
     */
    Contribution contribute(Portal portal);
}
