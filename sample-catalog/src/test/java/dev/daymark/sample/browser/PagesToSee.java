package dev.daymark.sample.browser;

import dev.daymark.browser.PageTypes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * As few pages of a portal as show all there is to see in it: each type of page, and each class that occurs anywhere.
 *
 * @param paths from the portal's root, sorted
 */
record PagesToSee(List<String> paths) {

    /**
     * A page and what it shows.
     *
     * @param path from the portal's root
     * @param weight its length
     * @param sights its type and its classes
     */
    private record Candidate(String path, int weight, Set<String> sights) {

        static Candidate of(Path portal, String type, String path) throws IOException {
            Set<String> sights = new HashSet<>(Set.of("a page " + type));
            Collection<Element> elements = Jsoup.parse(portal.resolve(path)).getAllElements();
            elements.forEach(element -> element.classNames().stream()
                    .filter(name -> !name.startsWith("language-") && !name.startsWith("tok-"))
                    .forEach(sights::add));
            return new Candidate(path, elements.size(), sights);
        }

        long newTo(Set<String> seen) {
            return sights.stream().filter(sight -> !seen.contains(sight)).count();
        }
    }

    /** Takes the page that shows most that is new, the lighter of two, until there is nothing new. */
    static PagesToSee of(Path portal) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        for (Map.Entry<String, List<String>> type : PageTypes.of(portal).entrySet()) {
            for (String path : type.getValue()) {
                candidates.add(Candidate.of(portal, type.getKey(), path));
            }
        }
        List<String> chosen = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        while (true) {
            Candidate best = candidates.stream()
                    .max(Comparator.<Candidate>comparingLong(page -> page.newTo(seen))
                            .thenComparing(
                                    Comparator.comparingInt(Candidate::weight).reversed())
                            .thenComparing(Candidate::path))
                    .orElseThrow();
            if (best.newTo(seen) == 0) {
                return new PagesToSee(chosen.stream().sorted().toList());
            }
            seen.addAll(best.sights());
            chosen.add(best.path());
        }
    }
}
