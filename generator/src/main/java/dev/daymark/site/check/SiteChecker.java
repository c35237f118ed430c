package dev.daymark.site.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks over all pages of a finished site. Keeps only the names of files and the anchors still to be looked up. */
public final class SiteChecker {

    /** Below, web pages are answers to programs, or drawing boards of scripts that nobody reads. */
    private static final List<String> UNREAD = List.of("api/", "assets/");

    private final Path root;
    private final Weights weights;
    private final Set<String> files = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Fragments that other pages ask for, by page. */
    private final Map<String, List<PageCheck.Anchor>> wanted = new HashMap<>();

    private SiteChecker(Path root) {
        this.root = root;
        this.weights = new Weights(root);
    }

    /**
     * Checks a site.
     *
     * @param site its folder
     * @return what is wrong, sorted by page and line
     * @throws IOException when the site cannot be read
     */
    public static List<Finding> check(Path site) throws IOException {
        SiteChecker checker = new SiteChecker(site);
        checker.list();
        checker.checkPages();
        checker.lookUpAnchors();
        return checker.findings.stream().sorted().distinct().toList();
    }

    private void list() throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            paths.filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !path.startsWith(".git/"))
                    .forEach(files::add);
        }
        files.stream()
                .filter(path -> !path.equals(path.toLowerCase(Locale.ROOT)) && !path.equals("CNAME"))
                .forEach(path -> findings.add(new Finding(path, 0, Rule.LINK_FORM, "the path is not in lower case")));
    }

    private void checkPages() throws IOException {
        for (String page : new TreeSet<>(files)) {
            if (page.endsWith(".html") && UNREAD.stream().noneMatch(page::startsWith)) {
                PageCheck check = new PageCheck(page, Files.readString(root.resolve(page)), files, weights);
                findings.addAll(check.run());
                check.anchorsElsewhere()
                        .forEach(anchor -> wanted.computeIfAbsent(anchor.target(), key -> new ArrayList<>())
                                .add(anchor));
            }
        }
    }

    private void lookUpAnchors() throws IOException {
        for (Map.Entry<String, List<PageCheck.Anchor>> target : wanted.entrySet()) {
            Set<String> ids = HtmlPage.parse(Files.readString(root.resolve(target.getKey())))
                    .ids();
            for (PageCheck.Anchor anchor : target.getValue()) {
                if (!ids.contains(anchor.fragment())) {
                    findings.add(anchor.missing());
                }
            }
        }
    }
}
