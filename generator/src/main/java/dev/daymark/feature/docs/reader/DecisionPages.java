package dev.daymark.feature.docs.reader;

import dev.daymark.catalog.EntityRef;
import dev.daymark.feature.Address;
import dev.daymark.feature.PageLink;
import dev.daymark.feature.Pager;
import dev.daymark.feature.Portal;
import dev.daymark.feature.Tab;
import dev.daymark.feature.docs.decisions.Decision;
import dev.daymark.feature.docs.library.Decided;
import dev.daymark.feature.docs.library.DocsLibrary;
import dev.daymark.feature.docs.library.DocsLibrary.Placed;
import dev.daymark.feature.docs.mkdocs.DocsPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What readers see of decisions: a tab that lists those about an entity, and a mark on the page of each. */
public final class DecisionPages {

    /** Behind the documentation. */
    private static final int ORDER = 35;

    private static final Map<String, String> TONES =
            Map.of("proposed", "info", "accepted", "ok", "rejected", "bad", "deprecated", "warn", "superseded", "");

    private final Portal portal;
    private final DocsLibrary library;
    private final Map<String, Map<String, Decision>> byPath = new HashMap<>();

    /** For all decisions of a portal. */
    public DecisionPages(Portal portal, DocsLibrary library) {
        this.portal = portal;
        this.library = library;
        library.decisions().values().forEach(decided -> decided.decisions()
                .forEach(decision -> byPath.computeIfAbsent(decided.repository(), any -> new HashMap<>())
                        .put(decision.path(), decision)));
    }

    /**
     * What {@code features/docs/decisions} shows.
     *
     * @param rows by number
     * @param others pages beside them that record none
     * @param pager the way to further rows
     */
    record Model(List<Row> rows, List<PageLink> others, Pager pager) {}

    /**
     * A decision.
     *
     * @param number empty without
     * @param title what was decided
     * @param address its page
     * @param mark what became of it
     */
    record Row(String number, String title, Optional<Address> address, DecisionMark mark) {}

    /** The tabs of all entities that have decisions. */
    public List<Tab> tabs() {
        return library.decisions().entrySet().stream()
                .map(entry -> tab(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Tab tab(EntityRef entity, Decided decided) {
        List<Supplier<Model>> models = Pager.slices(
                        decided.decisions(), Pager.ROWS, page -> new Address.EntityTab(entity, Decided.TAB, page))
                .stream()
                .map(slice -> (Supplier<Model>) () -> model(decided, slice))
                .toList();
        return new Tab(
                entity,
                Decided.TAB,
                portal.words().text("decisions.title"),
                OptionalInt.of(decided.decisions().size()),
                ORDER,
                "features/docs/decisions",
                models.get(0),
                models.subList(1, models.size()));
    }

    private Model model(Decided decided, Pager.Slice<Decision> slice) {
        return new Model(
                slice.items().stream()
                        .map(decision -> new Row(
                                decision.number(),
                                decision.title(),
                                placed(decided.repository(), decision.path()).map(DecisionPages::address),
                                mark(decided.repository(), decision)))
                        .toList(),
                decided.others().stream()
                        .flatMap(path -> placed(decided.repository(), path).stream())
                        .map(placed -> new PageLink(title(placed), address(placed)))
                        .toList(),
                slice.pager());
    }

    /** What became of the decision that a page records; empty when it records none. */
    Optional<DecisionMark> mark(String repository, String path) {
        return Optional.ofNullable(byPath.getOrDefault(repository, Map.of()).get(path))
                .map(decision -> mark(repository, decision));
    }

    private DecisionMark mark(String repository, Decision decision) {
        boolean day = decision.date().matches("\\d{4}-\\d{2}-\\d{2}");
        return new DecisionMark(
                Optional.of(decision.status())
                        .filter(status -> !status.isEmpty())
                        .map(this::status),
                Optional.of(decision.date()).filter(date -> day),
                day ? "" : decision.date(),
                links(repository, decision.supersedes()),
                links(repository, decision.supersededBy()));
    }

    private DecisionMark.Status status(String status) {
        String tone = TONES.get(status);
        return tone == null
                ? new DecisionMark.Status(status, "")
                : new DecisionMark.Status(portal.words().text("decisions.status." + status), tone);
    }

    private List<PageLink> links(String repository, List<String> paths) {
        return paths.stream()
                .flatMap(path -> {
                    Decision other = byPath.getOrDefault(repository, Map.of()).get(path);
                    return other == null
                            ? Stream.empty()
                            : placed(repository, path).stream()
                                    .map(placed -> new PageLink(name(other), address(placed)));
                })
                .toList();
    }

    private static String name(Decision decision) {
        return (decision.number() + " " + decision.title()).strip();
    }

    private Optional<Placed> placed(String repository, String path) {
        return library.page(repository, path);
    }

    private static Address address(Placed placed) {
        return placed.site().address(placed.file());
    }

    private static String title(Placed placed) {
        return Optional.ofNullable(
                        placed.site().navigation().pages().get(placed.file().source()))
                .map(page -> page.title())
                .orElse(DocsPath.name(placed.file().path()));
    }
}
