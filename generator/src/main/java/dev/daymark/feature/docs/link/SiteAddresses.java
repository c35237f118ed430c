package dev.daymark.feature.docs.link;

import dev.daymark.feature.docs.library.DocSite;
import dev.daymark.feature.docs.mkdocs.DocsFile;
import dev.daymark.feature.docs.mkdocs.DocsPath;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The pages of one site by the addresses that MkDocs gives them: some authors link to those. */
final class SiteAddresses {

    private final Map<String, DocsFile> pages = new HashMap<>();

    SiteAddresses(DocSite site) {
        site.project().files().pages().forEach(page -> pages.put(bare(page.destination()), page));
    }

    /**
     * The page that a link means when it is read as an address of the finished site.
     *
     * @param path decoded
     */
    Optional<DocsFile> page(DocsFile from, String path) {
        String folder = path.startsWith("/") ? "" : DocsPath.folder(from.destination());
        return Optional.ofNullable(pages.get(bare(DocsPath.resolve(folder, path))));
    }

    private static String bare(String destination) {
        if (destination.equals("index.html")) {
            return "";
        }
        return destination.endsWith("/index.html")
                ? destination.substring(0, destination.length() - "/index.html".length())
                : destination;
    }
}
