package dev.daymark.site.theme;

import dev.daymark.catalog.EntityRef;
import dev.daymark.feature.Address;
import java.util.SortedSet;

/** What one page refers to while it is rendered: pages, files, entities, icons. Used by one thread. */
public interface PageLinks {

    /** Names of the icons that the page has used so far. Templates add to it. */
    SortedSet<String> icons();

    /** Names of the assets that the page has used so far. */
    SortedSet<String> assets();

    /** The way to the site's root, empty or ending in a slash. */
    String root();

    /** A link to a file of the site, which may be no page. */
    String toFile(String file);

    /** A link to a page. One to a page that does not exist leads home and is reported as a dead link. */
    String toPage(Address address);

    /** An entity as it is named on the page. */
    EntityLink toEntity(EntityRef ref);
}
