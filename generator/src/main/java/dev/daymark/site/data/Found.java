package dev.daymark.site.data;

import dev.daymark.feature.SearchEntry;
import dev.daymark.search.SearchDocument;

/**
 * Something that can be found, with its page.
 *
 * @param file the page's path from the site's root
 */
public record Found(SearchEntry entry, String file) {

    SearchDocument document() {
        return entry.document();
    }
}
