package dev.daymark.site;

import java.net.URI;
import java.util.Optional;

/**
 * What the whole site has in common.
 *
 * @param name what the portal is called, such as the name of the organisation
 * @param url where the portal will live, ending in a slash; canonical links and the sitemap need it
 * @param urls how links between pages end
 * @param threads how many pages are rendered at a time, at least 1
 */
public record SiteOptions(String name, Optional<URI> url, UrlStyle urls, int threads) {

    /** Completes the address with its last slash. */
    public SiteOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1: " + threads);
        }
        url = url.map(address -> address.toString().endsWith("/") ? address : URI.create(address + "/"));
    }

    /** A portal without a known address, whose links end in file names, rendered by one thread. */
    public static SiteOptions named(String name) {
        return new SiteOptions(name, Optional.empty(), UrlStyle.FILE, 1);
    }
}
