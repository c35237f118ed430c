package dev.daymark.feature.docs.reader;

import dev.daymark.catalog.EntityRef;
import java.util.List;
import java.util.Optional;

/**
 * All documentation, as {@code features/docs/home} shows it.
 *
 * @param groups by domain, then what belongs to none, then repositories that nothing describes
 * @param total how many sets there are
 */
public record DocsHome(List<Group> groups, int total) {

    /** Key of the words for what belongs to no domain. */
    public static final String NO_DOMAIN = "docs.no-domain";

    /** Key of the words for repositories that nothing describes. */
    public static final String REPOSITORIES = "docs.repositories";

    /** Copies the list. */
    public DocsHome {
        groups = List.copyOf(groups);
    }

    /**
     * Sets that belong together.
     *
     * @param domain what they belong to
     * @param key of the words that stand for it where there is no domain
     * @param rows by title
     */
    public record Group(Optional<EntityRef> domain, String key, List<Row> rows) {

        /** Copies the list. */
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One set.
     *
     * @param set what it is
     * @param summary one sentence about it
     * @param owner who owns what it documents
     * @param pages how many pages it has
     * @param changed date of its last change, such as {@code 2026-11-17}
     */
    public record Row(
            DocSet set, Optional<String> summary, Optional<EntityRef> owner, int pages, Optional<String> changed) {}
}
