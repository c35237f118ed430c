package dev.daymark.feature.docs.library;

import dev.daymark.feature.docs.collect.CollectedDocs;
import dev.daymark.feature.docs.collect.DocsCollector;
import dev.daymark.feature.docs.collect.StoredDocs;
import dev.daymark.feature.docs.mkdocs.DocsProject;
import dev.daymark.harvest.CollectedValue;
import dev.daymark.harvest.RepositoryFacts;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What was collected of the documentation of one repository, read.
 *
 * @param facts the repository
 * @param stored what the harvest holds of it
 * @param docs the same, read
 * @param projects its documentation projects, by their folders
 */
record RepositoryDocs(
        RepositoryFacts facts, CollectedValue stored, CollectedDocs docs, SortedMap<String, DocsProject> projects) {

    /**
     * Reads what a harvest holds.
     *
     * @param last what was read of the repository at an earlier time: if its harvest holds the same value still, this is
     *     the same object
     */
    static RepositoryDocs of(RepositoryFacts facts, CollectedValue stored, Optional<RepositoryDocs> last) {
        return last.filter(before -> before.stored.equals(stored) && before.facts.equals(facts))
                .orElseGet(() -> {
                    CollectedDocs docs = StoredDocs.read(stored);
                    return new RepositoryDocs(facts, stored, docs, DocsCollector.projects(facts, docs));
                });
    }
}
