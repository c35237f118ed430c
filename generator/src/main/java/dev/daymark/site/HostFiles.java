package dev.daymark.site;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The files at the root of a site that hosts and crawlers look for. */
final class HostFiles {

    /** The limit of the sitemap protocol. */
    private static final int MAX_SITEMAP_ENTRIES = 50_000;

    private HostFiles() {}

    static void writeTo(SiteOutput output, Optional<URI> url, List<String> pages) throws IOException {
        output.write(".nojekyll", new byte[0]);
        StringBuilder robots = new StringBuilder("User-agent: *\nAllow: /\n");
        if (url.isPresent()) {
            List<String> listed =
                    pages.stream().filter(page -> !page.equals("404.html")).toList();
            if (listed.size() <= MAX_SITEMAP_ENTRIES) {
                write(output, "sitemap.xml", sitemap(url.get(), listed));
            } else {
                writeParts(output, url.get(), listed);
            }
            robots.append("Sitemap: ").append(url.get()).append("sitemap.xml\n");
        }
        write(output, "robots.txt", robots.toString());
    }

    private static void writeParts(SiteOutput output, URI url, List<String> pages) throws IOException {
        StringBuilder index = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """);
        for (int from = 0, part = 1; from < pages.size(); from += MAX_SITEMAP_ENTRIES, part++) {
            String name = "sitemap-" + part + ".xml";
            List<String> listed = pages.subList(from, Math.min(from + MAX_SITEMAP_ENTRIES, pages.size()));
            write(output, name, sitemap(url, listed));
            index.append("<sitemap><loc>").append(escape(url + name)).append("</loc></sitemap>\n");
        }
        write(output, "sitemap.xml", index.append("</sitemapindex>\n").toString());
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

    private static void write(SiteOutput output, String path, String text) throws IOException {
        output.write(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
