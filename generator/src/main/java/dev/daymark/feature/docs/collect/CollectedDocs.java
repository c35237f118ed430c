package dev.daymark.feature.docs.collect;

import dev.daymark.feature.docs.decisions.StatedDecision;
import dev.daymark.feature.docs.picture.PictureSize;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The documentation of one repository.
 *
 * @param folders folders that hold, or could hold, {@code mkdocs.yml}: each is a documentation project; sorted
 * @param records folders of decisions that lie outside of all projects; sorted
 * @param readme the README of the repository as a whole, which may be a page of a project too; empty without
 * @param configurations text of each {@code mkdocs.yml} and of what it includes, by path
 * @param paths the files of all projects, and a README that stands in for a first page; sorted
 * @param pages pages by path
 * @param decisions what pages say that record decisions, by path
 * @param linked what links lead to besides, by path
 * @param pictures how large the pictures are that pages show, by path
 * @param changes when each page was last changed, by path; what history does not tell is missing
 */
public record CollectedDocs(
        List<String> folders,
        List<String> records,
        String readme,
        Map<String, String> configurations,
        List<String> paths,
        SortedMap<String, CollectedPage> pages,
        SortedMap<String, StatedDecision> decisions,
        Map<String, Linked> linked,
        Map<String, PictureSize> pictures,
        Map<String, Changed> changes) {

    /** Larger files are not copied: one of them must not cost the portal. */
    public static final long MAX_COPIED_BYTES = 32L << 20;

    /** The same with other pages. */
    public CollectedDocs withPages(SortedMap<String, CollectedPage> others) {
        return new CollectedDocs(
                folders, records, readme, configurations, paths, others, decisions, linked, pictures, changes);
    }

    /**
     * The last change of a file.
     *
     * @param commit its id
     * @param date such as {@code 2026-11-17}, at the committer
     */
    public record Changed(String commit, String date) {}

    /** What a path of the repository is. */
    public enum Linked {
        FILE,
        FOLDER,
        /** A file of more than {@link #MAX_COPIED_BYTES}. */
        TOO_LARGE,
        /** A file that cannot be read, such as one whose content a partial clone lacks. */
        UNREADABLE
    }
}
