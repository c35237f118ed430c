package dev.daymark;

import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.HarvestCache;
import dev.daymark.harvest.PublishedHarvests;
import dev.daymark.source.RepositorySource.RepositoryHandle;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the sources say.
 *
 * @param features what has read them
 * @param handles the repositories that were read here
 * @param published those that were read elsewhere
 * @param known what of it earlier builds had read
 * @param harvests what each repository says, sorted by name
 * @param central what stands beside the configuration
 */
record ReadSources(
        Features features,
        List<RepositoryHandle> handles,
        PublishedHarvests published,
        HarvestCache known,
        List<Harvest> harvests,
        CentralDescriptors.Central central) {

    /** All harvests, and one that was read here no more than those. */
    List<Harvest> with(Harvest another) {
        return Stream.concat(harvests.stream(), Stream.of(another)).toList();
    }

    /** Whether reading everything once more would tell the same, and nothing was missing for the moment. */
    boolean last() {
        return harvests.stream().allMatch(HarvestCache::lasts);
    }
}
