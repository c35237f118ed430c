package dev.daymark.site.data;

import dev.daymark.binary.Digest;
import dev.daymark.feature.SearchEntry;
import dev.daymark.search.SearchDocument;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that can be found, with its page.
 *
 * @param file the page's path from the site's root
 */
public record Found(SearchEntry entry, String file) {

    SearchDocument document() {
        return entry.document();
    }

    /** The lead, then anchor, heading and text of each section. Read anew each time. */
    List<String> texts() {
        return Stream.concat(
                        Stream.of(document().lead()),
                        document().sections().stream()
                                .flatMap(section -> Stream.of(section.anchor(), section.heading(), section.text())))
                .toList();
    }

    /** Tells it from all others, without reading long texts. */
    String digest() {
        SearchDocument document = document();
        return Digest.of(Stream.of(
                        Stream.of(file, document.kind(), document.title(), String.valueOf(document.weight())),
                        Stream.of(entry.about().orElse(""), entry.end().orElse("")),
                        Stream.of(Digest.of(document.names()), Digest.of(document.keywords())),
                        Stream.of(Digest.of(document.filters())),
                        meaning())
                .flatMap(some -> some)
                .toList());
    }

    /** Tells its texts from all others, without reading long ones. */
    Stream<String> meaning() {
        Optional<String> digest = document().text().digest();
        return digest.isPresent() ? Stream.of(digest.get(), document().lead()) : texts().stream();
    }
}
