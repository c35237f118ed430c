package dev.daymark.feature.docs.reader;

import dev.daymark.binary.Derived;
import dev.daymark.catalog.EntityRef;
import dev.daymark.feature.Address;
import dev.daymark.feature.LinkedHtml;
import dev.daymark.feature.PageLink;
import dev.daymark.feature.Staleness;
import java.util.List;
import java.util.Optional;

/**
 * A page of documentation as {@code features/docs/page} shows it.
 *
 * @param set the documentation that it belongs to
 * @param side the pages of the set around this one
 * @param all the page with the whole tree, where this one has only a part
 * @param section what the part of the tree is called in which it stands
 * @param decision what became of the decision that the page records
 * @param text what its author wrote
 * @param contents its headings
 * @param owner who owns what is documented
 * @param change when the file was last changed
 * @param quiet whether nobody has changed it for long, though it should keep up
 * @param stale set when its repository is shown as it was before
 * @param minutes how long it takes to read, at least 1
 * @param edit the forge's editor with the file
 * @param previous the page before it
 * @param next the page after it
 * @param twin the same as Markdown
 * @param diagrams whether diagrams are to be drawn
 */
public record DocPage(
        DocSet set,
        Derived<List<TreeItem>> side,
        Optional<Address> all,
        Optional<String> section,
        Optional<DecisionMark> decision,
        Derived<AuthorsText> text,
        List<Content> contents,
        Optional<EntityRef> owner,
        Optional<Change> change,
        boolean quiet,
        Optional<Staleness> stale,
        int minutes,
        Optional<String> edit,
        Optional<PageLink> previous,
        Optional<PageLink> next,
        Optional<Address> twin,
        boolean diagrams) {

    /** Copies the lists. */
    public DocPage {
        contents = List.copyOf(contents);
    }

    /** The pages of the set around this one. */
    public List<TreeItem> tree() {
        return side.get();
    }

    /** The author's own heading of the whole page; without one the title stands in. */
    public Optional<LinkedHtml> heading() {
        return text.get().heading();
    }

    /** The rest of the text. */
    public LinkedHtml body() {
        return text.get().body();
    }

    /**
     * A heading.
     *
     * @param level 2 and 3; what is deeper is left out
     * @param id its anchor
     * @param title plain text
     */
    public record Content(int level, String id, String title) {}

    /**
     * The last change of a file.
     *
     * @param date such as {@code 2026-11-17}
     * @param commit abbreviated
     * @param href the commit on the forge
     */
    public record Change(String date, String commit, Optional<String> href) {}
}
