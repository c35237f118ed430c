package dev.daymark.feature;

import java.util.Optional;

/**
 * A file that pages link to or show, such as a picture. Made when it is needed.
 *
 * @param address where it belongs
 * @param origin what it is made of, where that is known without making it: equal origins, equal contents
 * @param content what makes it
 */
public record Attachment(Address.File address, Optional<String> origin, SiteFile.Content content) {

    /** A file of which nothing is known before it is made. */
    public Attachment(Address.File address, SiteFile.Content content) {
        this(address, Optional.empty(), content);
    }
}
