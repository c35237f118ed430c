package dev.daymark.feature.docs.reader;

import dev.daymark.feature.Address;
import java.util.List;
import java.util.Optional;

/**
 * A line of the tree beside a page.
 *
 * @param title what it says
 * @param page where it leads within the portal; empty for a section, a link and a page that is missing
 * @param href where it leads elsewhere
 * @param missing whether the navigation names a page that is not there
 * @param current whether it is the page that is shown
 * @param open whether its children are shown at first: the page that is shown is among them
 * @param children what stands below it; empty for a section that is left out because the tree is large
 */
public record TreeItem(
        String title,
        Optional<Address> page,
        Optional<String> href,
        boolean missing,
        boolean current,
        boolean open,
        List<TreeItem> children) {

    /** Copies the list. */
    public TreeItem {
        children = List.copyOf(children);
    }
}
