package dev.daymark.site.data;

import dev.daymark.binary.Digest;
import dev.daymark.feature.Address;
import dev.daymark.feature.Portal;
import dev.daymark.feature.SearchEntry;
import dev.daymark.feature.SiteFile;
import dev.daymark.feature.Words;
import dev.daymark.search.TextMemory;
import dev.daymark.site.UrlStyle;
import dev.daymark.site.api.JsonDocument;
import dev.daymark.site.output.FileGroup;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the pages search: the entities and what features add to them, in the order in which they are numbered. */
public final class SearchData {

    /** Kinds that readers look for first; others follow by name. */
    private static final List<String> FIRST_KINDS = List.of(
            "component", "api", "system", "resource", "template", "docs", "operation", "group", "user", "domain");

    private static final String NAMES = "search/names";

    private final Supplier<Stream<SearchEntry>> entries;
    private final Function<Address, Optional<String>> pages;
    private final Portal portal;
    private final Words words;
    private final UrlStyle urls;
    private final TextMemory memory;

    /**
     * The data of a portal.
     *
     * @param entries what features add to the entities
     * @param pages tells the file of a page, if there is one
     * @param urls how links to pages end
     * @param memory what the last search has read of texts
     */
    public SearchData(
            Portal portal,
            Supplier<Stream<SearchEntry>> entries,
            Function<Address, Optional<String>> pages,
            UrlStyle urls,
            TextMemory memory) {
        this.memory = memory;
        this.portal = portal;
        this.words = portal.words();
        this.urls = urls;
        this.entries = entries;
        this.pages = pages;
    }

    private List<Found> found() {
        return Stream.concat(new EntityEntries(portal).all(), entries.get())
                .flatMap(entry -> pages.apply(entry.address()).stream().map(file -> new Found(entry, file)))
                .sorted(Comparator.comparing((Found one) -> place(one.document().kind()))
                        .thenComparing(one -> one.document().kind())
                        .thenComparing(Found::file))
                .toList();
    }

    private static int place(String kind) {
        int place = FIRST_KINDS.indexOf(kind);
        return place < 0 ? FIRST_KINDS.size() : place;
    }

    /** All files. */
    public FileGroup group() {
        List<Found> found = found();
        Map<String, String> names = FilterNames.of(portal.catalog(), found);
        return new FileGroup(
                SearchFiles.HEAD,
                SearchFiles::has,
                origin(found, names),
                () -> Stream.concat(files(found), Stream.of(file(names))));
    }

    private String origin(List<Found> found, Map<String, String> names) {
        return Digest.of(Stream.of(
                        Stream.of(urls.name()),
                        names.entrySet().stream().map(name -> name.getKey() + "=" + name.getValue()),
                        found.stream().map(Found::digest))
                .flatMap(some -> some)
                .toList());
    }

    private Stream<SiteFile> files(List<Found> found) {
        return new SearchFiles(
                        found, kind -> kind.equals("docs") ? words.text("docs.title") : words.kinds(kind), urls, memory)
                .all();
    }

    /** For the chips of the search page alone. */
    private static SiteFile file(Map<String, String> names) {
        return SiteFile.of(
                "data/" + NAMES + ".js",
                () -> JsonDocument.script(NAMES, json -> {
                    json.writeStartObject();
                    for (Map.Entry<String, String> name : names.entrySet()) {
                        json.writeStringField(name.getKey(), name.getValue());
                    }
                    json.writeEndObject();
                }));
    }
}
