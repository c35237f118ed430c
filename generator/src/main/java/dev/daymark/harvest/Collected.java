package dev.daymark.harvest;

import dev.daymark.problem.Problem;
import java.util.List;
import java.util.Map;

/**
 * What features took from one repository. Made of the repository alone, so that it holds whatever others ask of it.
 *
 * @param values by collector id
 * @param problems met meanwhile
 */
record Collected(Map<String, CollectedValue> values, List<Problem> problems) {

    /** Copies both. */
    Collected {
        values = Map.copyOf(values);
        problems = List.copyOf(problems);
    }
}
