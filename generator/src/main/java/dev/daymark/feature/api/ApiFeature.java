package dev.daymark.feature.api;

import dev.daymark.feature.Contribution;
import dev.daymark.feature.Feature;
import dev.daymark.feature.Portal;
import dev.daymark.feature.Study;

/** What APIs offer: found by the search. */
public final class ApiFeature implements Feature {

    @Override
    public String id() {
        return "api";
    }

    @Override
    public Study study(Portal portal) {
        return all -> Contribution.searched(() -> OperationEntries.of(all).toList());
    }
}
