package dev.daymark.site;

import dev.daymark.feature.SiteFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The files at the root of a site that hosts and crawlers look for. */
final class HostFiles {

    /** The limit of the sitemap protocol. */
    private static final int MAX_SITEMAP_ENTRIES = 50_000;

    private HostFiles() {}

    /**
     * All of them.
     *
     * @param pages files of the pages, sorted
     */
    static List<SiteFile> of(Optional<URI> url, List<String> pages) {
        List<SiteFile> files = new ArrayList<>();
        files.add(SiteFile.of(".nojekyll", () -> new byte[0]));
        StringBuilder robots = new StringBuilder("User-agent: *\nAllow: /\n");
        if (url.isPresent()) {
            List<String> listed = pages.stream()
                    .filter(page -> !page.equals(PageUrls.MISSING))
                    .toList();
            if (listed.size() <= MAX_SITEMAP_ENTRIES) {
                files.add(file("sitemap.xml", () -> sitemap(url.get(), listed)));
            } else {
                addParts(files, url.get(), listed);
            }
            robots.append("Sitemap: ").append(url.get()).append("sitemap.xml\n");
        }
        files.add(file("robots.txt", robots::toString));
        return files;
    }

    private static void addParts(List<SiteFile> files, URI url, List<String> pages) {
        StringBuilder index = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """);
        for (int from = 0, part = 1; from < pages.size(); from += MAX_SITEMAP_ENTRIES, part++) {
            String name = "sitemap-" + part + ".xml";
            List<String> listed = pages.subList(from, Math.min(from + MAX_SITEMAP_ENTRIES, pages.size()));
            files.add(file(name, () -> sitemap(url, listed)));
            index.append("<sitemap><loc>").append(escape(url + name)).append("</loc></sitemap>\n");
        }
        index.append("</sitemapindex>\n");
        files.add(file("sitemap.xml", index::toString));
    }

    private static String sitemap(URI url, List<String> pages) {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """);
        for (String page : pages) {
            xml.append("<url><loc>")
                    .append(escape(PageUrls.absolute(url, page)))
                    .append("</loc></url>\n");
        }
        return xml.append("</urlset>\n").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
    }

    private static SiteFile file(String path, Supplier<String> text) {
        return SiteFile.of(path, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }
}
