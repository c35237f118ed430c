package dev.daymark.feature.docs.reader;

import dev.daymark.catalog.EntityRef;
import dev.daymark.feature.Address;
import dev.daymark.feature.Pager;
import java.util.List;
import java.util.Optional;

/**
 * A page of the list of all documentation, as {@code features/docs/home} shows it.
 *
 * @param views the ways in which it can be listed; none when there is only one
 * @param steps the groups of the list and where each begins; none when it is one page
 * @param groups the groups, or parts of groups, on this page
 * @param total how many sets the list has
 * @param pager the way to further pages
 */
public record DocsHome(List<View> views, List<Step> steps, List<Group> groups, int total, Pager pager) {

    /** Copies the lists. */
    public DocsHome {
        views = List.copyOf(views);
        steps = List.copyOf(steps);
        groups = List.copyOf(groups);
    }

    /**
     * A way to list documentation.
     *
     * @param title what it is called
     * @param count how many sets it lists
     * @param address its first page
     * @param current whether it is this one
     */
    public record View(String title, int count, Address address, boolean current) {}

    /**
     * What the sets of a group have in common.
     *
     * @param subject a domain or an owner
     * @param key of the words that stand for it where there is none
     */
    public record Common(Optional<EntityRef> subject, String key) {}

    /**
     * Where a group begins.
     *
     * @param common what it is about
     * @param count how many sets it has
     * @param page the page of the list
     * @param anchor its heading there
     */
    public record Step(Common common, int count, Address page, String anchor) {}

    /**
     * Sets that belong together.
     *
     * @param common what they have in common
     * @param count how many there are, those of other pages included
     * @param anchor id of the heading
     * @param rows by title
     */
    public record Group(Common common, int count, String anchor, List<Row> rows) {

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
