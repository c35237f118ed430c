package dev.daymark.feature.api;

import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.Portal;
import dev.daymark.feature.SearchEntry;
import dev.daymark.search.SearchDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What APIs offer, as readers search it. */
final class OperationEntries {

    private static final String KIND = "operation";

    /** Half of what entities have: an API, and who uses it, come before its parts when all answer as well. */
    private static final double PART = 0.6;

    private static final double FADED = 0.3;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_DESCRIPTION = 600;

    private OperationEntries() {}

    /** What all APIs of a portal offer, as far as their definitions are understood. */
    static Stream<SearchEntry> of(Portal portal) {
        // Reading definitions takes most of the time, and none needs another.
        List<ResolvedEntity> apis = portal.catalog()
                .declared()
                .filter(entity -> entity.ref().kind().equals("api"))
                .toList();
        return apis.parallelStream().map(api -> entries(api)).toList().stream().flatMap(List::stream);
    }

    private static List<SearchEntry> entries(ResolvedEntity api) {
        List<String> filters = filters(api);
        return Definitions.of(api).stream()
                .map(operation -> entry(api, operation, filters))
                .toList();
    }

    private static SearchEntry entry(ResolvedEntity api, Operation operation, List<String> filters) {
        List<String> keywords = new ArrayList<>(operation.keywords());
        keywords.add(api.title());
        return new SearchEntry(
                new Address.EntityTab(api.ref(), "source"),
                Optional.of(operation.written()),
                Optional.of(api.title()),
                new SearchDocument(
                        KIND,
                        cut(operation.title(), LONGEST_TITLE),
                        operation.names(),
                        keywords,
                        cut(operation.description(), LONGEST_DESCRIPTION),
                        List.of(),
                        filters,
                        operation.deprecated() ? FADED : PART));
    }

    private static String cut(String text, int longest) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= longest ? line : line.substring(0, longest) + "…";
    }

    private static List<String> filters(ResolvedEntity api) {
        List<String> filters = new ArrayList<>(List.of("kind:" + KIND));
        api.type().ifPresent(type -> filters.add("type:" + type.toLowerCase(Locale.ROOT)));
        api.lifecycle().ifPresent(lifecycle -> filters.add("lifecycle:" + lifecycle.toLowerCase(Locale.ROOT)));
        add("owner", api.targets(RelationType.OWNED_BY), filters);
        add(
                "system",
                api.targets(RelationType.PART_OF).stream()
                        .filter(whole -> whole.kind().equals("system"))
                        .toList(),
                filters);
        return filters;
    }

    private static void add(String facet, List<EntityRef> targets, List<String> filters) {
        targets.forEach(target ->
                filters.add(facet + ":" + Address.browse(facet, target).value()));
    }
}
