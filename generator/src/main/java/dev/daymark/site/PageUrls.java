package dev.daymark.site;

import dev.daymark.catalog.EntityRef;
import dev.daymark.feature.Address;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one place where a page's path is decided. Knows all pages of the site, because names that differ only in what a
 * path cannot show ({@code C++} and {@code c++}) must share a folder without sharing a page: in code point order the
 * first keeps the plain slug, the next ones get {@code ~2}, {@code ~3}. Immutable.
 */
final class PageUrls {

    /** The page that hosts show in place of one that does not exist. */
    static final String MISSING = "404.html";

    private static final Address NOT_FOUND = Address.of(MISSING);

    private static final String INDEX = "index.html";

    private final List<Address> addresses;
    private final Map<Address, String> files;
    private final List<String> inOrder;

    private PageUrls(List<Address> addresses, Map<Address, String> files) {
        this.addresses = addresses;
        this.files = files;
        this.inOrder = addresses.stream().map(files::get).toList();
    }

    /**
     * Decides the path of every page.
     *
     * @throws IllegalArgumentException when two pages have the same address
     */
    static PageUrls of(List<Address> addresses) {
        Folder root = new Folder();
        Map<Address, String> files = new HashMap<>(addresses.size() * 2);
        for (Address address : addresses) {
            if (files.put(address, "") != null) {
                throw new IllegalArgumentException("two pages have the address " + address);
            }
            root.add(segments(address));
        }
        root.decide();
        files.replaceAll((address, none) -> address.equals(NOT_FOUND) ? MISSING : root.path(segments(address)));
        return new PageUrls(List.copyOf(addresses), files);
    }

    /** Whether these are the paths of just these pages, in the same order. */
    boolean areOf(List<Address> others) {
        return addresses.equals(others);
    }

    /** The file of a page from the site's root, such as {@code teams/index.html}; empty when there is no such page. */
    Optional<String> file(Address address) {
        return Optional.ofNullable(files.get(address));
    }

    /** The file of each page, in the order in which they were given. */
    List<String> inOrder() {
        return inOrder;
    }

    /** The files of all pages, sorted; without those that are no pages. */
    List<String> files() {
        return files.entrySet().stream()
                .filter(file -> !(file.getKey() instanceof Address.File))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    /** The way from a file up to the site's root: {@code ../../}, or empty for a file at the root. */
    static String toRoot(String file) {
        return "../".repeat((int) file.chars().filter(c -> c == '/').count());
    }

    /** The shortest relative link from one file to another. */
    static String relative(String from, String to) {
        int common = 0;
        int slash = from.indexOf('/');
        while (slash >= 0 && to.startsWith(from.substring(common, slash + 1), common)) {
            common = slash + 1;
            slash = from.indexOf('/', common);
        }
        return toRoot(from.substring(common)) + to.substring(common);
    }

    /** A link to a file in the given style. */
    static String styled(String link, UrlStyle style) {
        if (style == UrlStyle.FILE || !(link.equals(INDEX) || link.endsWith("/" + INDEX))) {
            return link;
        }
        return link.length() == INDEX.length() ? "./" : link.substring(0, link.length() - INDEX.length());
    }

    /** Where a file will live: without {@code index.html}, because that is how hosts and readers write it. */
    static String absolute(URI site, String file) {
        return site + (file.equals(INDEX) ? "" : styled(file, UrlStyle.DIRECTORY));
    }

    private static List<Segment> segments(Address address) {
        List<Segment> path = new ArrayList<>(6);
        if (address instanceof Address.Section section) {
            section.segments().forEach(name -> path.add(Segment.named(name)));
        } else if (address instanceof Address.File file) {
            List<String> folders = file.segments().subList(0, file.segments().size() - 1);
            folders.forEach(name -> path.add(Segment.named(name)));
            path.add(new Segment(file.segments().get(folders.size()), Segment.Kind.FILE));
        } else if (address instanceof Address.SectionPage section) {
            section.segments().forEach(name -> path.add(Segment.named(name)));
            pager(section.page(), path);
        } else if (address instanceof Address.Overview overview) {
            entity(overview.entity(), path);
        } else if (address instanceof Address.EntityTab tab) {
            entity(tab.entity(), path);
            path.add(Segment.named(tab.tab()));
            pager(tab.page(), path);
        } else if (address instanceof Address.CatalogPage catalog) {
            path.add(Segment.named("catalog"));
            pager(catalog.page(), path);
        } else if (address instanceof Address.Browse browse) {
            path.add(Segment.named("browse"));
            path.add(Segment.named(browse.facet()));
            path.add(Segment.named(browse.value()));
            pager(browse.page(), path);
        } else if (address instanceof Address.RepositoryPage repository) {
            path.add(Segment.named("repositories"));
            path.add(Segment.named(repository.name()));
        }
        return path;
    }

    private static void entity(EntityRef ref, List<Segment> path) {
        path.add(Segment.named("catalog"));
        path.add(Segment.named(ref.namespace()));
        path.add(Segment.named(ref.kind()));
        path.add(Segment.named(ref.name()));
    }

    private static void pager(int page, List<Segment> path) {
        if (page > 1) {
            path.add(new Segment("page", Segment.Kind.FIXED));
            path.add(new Segment(Integer.toString(page), Segment.Kind.FIXED));
        }
    }

    /**
     * A name before it is made fit for a path.
     *
     * @param name any text
     * @param kind what it is the name of
     */
    private record Segment(String name, Kind kind) {

        private static final Comparator<Segment> ORDER =
                Comparator.comparing(Segment::kind).thenComparing(Segment::name, Segment::byCodePoints);

        /** What a name is the name of: a folder of ours, whose name must be kept, any other folder, or a file. */
        enum Kind {
            FIXED,
            FOLDER,
            FILE
        }

        static Segment named(String name) {
            return new Segment(name, Kind.FOLDER);
        }

        /** The name for a path: the first in a folder to take it has it plainly, the others get a number. */
        String slug(int number) {
            String slug = kind == Kind.FIXED ? name : Slug.of(name);
            if (number == 1) {
                return slug;
            }
            int end = kind == Kind.FILE && slug.indexOf('.') > 0 ? slug.lastIndexOf('.') : slug.length();
            return slug.substring(0, end) + "~" + number + slug.substring(end);
        }

        private static int byCodePoints(String left, String right) {
            return Arrays.compare(
                    left.codePoints().toArray(), right.codePoints().toArray());
        }
    }

    private static final class Folder {

        private final Map<Segment, Folder> children = new LinkedHashMap<>();
        private String name = "";

        void add(List<Segment> path) {
            Folder folder = this;
            for (Segment segment : path) {
                folder = folder.children.computeIfAbsent(segment, key -> new Folder());
            }
        }

        void decide() {
            Set<String> taken = new HashSet<>();
            Map<String, Integer> sharing = new HashMap<>();
            children.keySet().stream().sorted(Segment.ORDER).forEach(segment -> {
                Folder child = children.getOrDefault(segment, this);
                String slug = segment.slug(1);
                child.name = slug;
                while (!taken.add(child.name)) {
                    child.name = segment.slug(sharing.merge(slug, 2, (last, any) -> last + 1));
                }
                child.decide();
            });
        }

        String path(List<Segment> segments) {
            StringBuilder path = new StringBuilder();
            Folder folder = this;
            for (Segment segment : segments) {
                folder = folder.children.getOrDefault(segment, this);
                path.append(folder.name);
                if (segment.kind() == Segment.Kind.FILE) {
                    return path.toString();
                }
                path.append('/');
            }
            return path.append(INDEX).toString();
        }
    }
}
