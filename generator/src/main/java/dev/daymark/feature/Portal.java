package dev.daymark.feature;

import dev.daymark.catalog.Catalog;
import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.RepositoryFiles;
import java.util.List;

/**
 * What a feature can see of the build.
 *
 * @param name the portal's name, such as that of the organisation
 * @param catalog the finished catalog
 * @param harvests what each repository said, sorted by repository name
 * @param facts what all features know; empty while they are being asked
 * @param files reads what no harvest holds, such as pictures
 * @param drawings draws what is written as text, where the operator wants it
 * @param words what the interface says, for titles that a feature makes
 */
public record Portal(
        String name,
        Catalog catalog,
        List<Harvest> harvests,
        List<Fact> facts,
        RepositoryFiles files,
        Drawings drawings,
        Words words) {

    /** Copies the lists. */
    public Portal {
        harvests = List.copyOf(harvests);
        facts = List.copyOf(facts);
    }

    /** This portal, knowing more. */
    public Portal with(Catalog judged, List<Fact> known) {
        return new Portal(name, judged, harvests, known, files, drawings, words);
    }

    /** Whether this portal says the same as another, but for what features take from repositories. */
    public boolean describesTheSameAs(Portal other) {
        return name.equals(other.name)
                && words == other.words
                && facts.equals(other.facts)
                && catalog.describesTheSameAs(other.catalog)
                && Harvest.describeTheSame(harvests, other.harvests);
    }
}
