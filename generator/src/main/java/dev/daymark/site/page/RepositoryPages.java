package dev.daymark.site.page;

import dev.daymark.catalog.CodeOwners;
import dev.daymark.feature.Address;
import dev.daymark.feature.Contribution;
import dev.daymark.feature.EntityRow;
import dev.daymark.feature.ExternalLink;
import dev.daymark.feature.Page;
import dev.daymark.feature.PageLink;
import dev.daymark.feature.Pager;
import dev.daymark.feature.ProblemView;
import dev.daymark.feature.Readme;
import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.RepositoryFacts;
import dev.daymark.source.Commit;
import dev.daymark.source.ForgeFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The repositories of the run: what each declares, and what became of it. */
final class RepositoryPages {
    /** Longest part of a README that is shown, in characters. */
    private static final int README = 50_000;

    /** Stands for the repository as a whole in its CODEOWNERS file. */
    private static final String ROOT_FILE = "README.md";

    private final CatalogView view;
    private final Map<String, Harvest> harvests;
    private final Map<String, Readme> readmes = new HashMap<>();

    RepositoryPages(CatalogView view, List<Contribution> contributions) {
        this.view = view;
        contributions.forEach(contribution ->
                contribution.readmes().forEach(readme -> readmes.putIfAbsent(readme.repository(), readme)));
        harvests = view.portal().harvests().stream()
                .collect(Collectors.toMap(harvest -> harvest.repository().name(), Function.identity()));
    }

    /**
     * A repository as a line of a table.
     *
     * @param name unique within the run
     * @param address its page
     * @param state {@code ok}, {@code no-descriptor} or {@code failed}
     * @param commit the commit that was read
     * @param entities how many it declares
     * @param problems how many it has
     * @param stale whether it is shown as it was before
     * @param archived whether it is read-only for good
     */
    record Row(
            String name,
            Address address,
            String state,
            Optional<Commit> commit,
            int entities,
            int problems,
            boolean stale,
            boolean archived) {}

    /**
     * All repositories.
     *
     * @param rows those of this page
     * @param pager the way to the others
     */
    record ListModel(List<Row> rows, Pager pager) {}

    /**
     * A repository.
     *
     * @param row its facts
     * @param branch the branch that was read
     * @param url its page on the forge
     * @param forge what the forge says of it
     * @param codeOwners who owns all of it by its CODEOWNERS file, as written
     * @param problems what is wrong in it, worst first
     * @param entities what it declares
     * @param more how many more it declares
     * @param readme the README as a feature shows it
     * @param text the README as written, cut where it is very long; where no feature shows it
     */
    record Model(
            Row row,
            Optional<String> branch,
            Optional<String> url,
            Optional<ForgeFacts> forge,
            List<String> codeOwners,
            List<ProblemView> problems,
            List<EntityRow> entities,
            int more,
            Optional<ReadmePart> readme,
            Optional<String> text) {}

    /** A README with its model made. */
    record ReadmePart(String template, Object model) {}

    Stream<Page> pages() {
        return Stream.concat(
                list(), view.catalog().repositories().values().stream().map(this::page));
    }

    private Stream<Page> list() {
        var address = Pager.within("repositories");
        var slices = Pager.slices(List.copyOf(view.catalog().repositories().values()), Pager.ROWS, address);
        return IntStream.range(0, slices.size())
                .mapToObj(i -> new Page(
                        address.apply(i + 1),
                        view.words().text("repositories.title"),
                        List.of(),
                        "repositories/list",
                        () -> new ListModel(
                                slices.get(i).items().stream().map(this::row).toList(),
                                slices.get(i).pager())));
    }

    private Page page(RepositoryFacts repository) {
        PageLink above = new PageLink(view.words().text("repositories.title"), Address.of("repositories"));
        return new Page(
                new Address.RepositoryPage(repository.name()),
                repository.name(),
                List.of(above),
                "repositories/repository",
                () -> model(repository));
    }

    Row row(RepositoryFacts repository) {
        return new Row(
                repository.name(),
                new Address.RepositoryPage(repository.name()),
                switch (repository.state()) {
                    case OK -> "ok";
                    case NO_DESCRIPTOR -> "no-descriptor";
                    case FAILED -> "failed";
                },
                repository.commit(),
                view.declaredIn(repository.name()).size(),
                view.problemCount(repository.name()),
                repository.stale(),
                repository.forge().filter(ForgeFacts::archived).isPresent());
    }

    private Model model(RepositoryFacts repository) {
        var declared = view.declaredIn(repository.name());
        Optional<Readme> readme = Optional.ofNullable(readmes.get(repository.name()));
        var shown = declared.subList(0, Math.min(Pager.ROWS, declared.size()));
        return new Model(
                row(repository),
                repository.branch(),
                repository.url().flatMap(url -> ExternalLink.safe(url.url())),
                repository.forge(),
                Optional.ofNullable(harvests.get(repository.name()))
                        .flatMap(Harvest::codeOwners)
                        .map(file -> CodeOwners.parse(file.text()).ownersOf(ROOT_FILE))
                        .orElse(List.of()),
                view.views(view.problemsOf(repository.name())),
                EntityRow.of(shown),
                declared.size() - shown.size(),
                readme.map(part -> new ReadmePart(part.template(), part.model().get())),
                Optional.ofNullable(harvests.get(repository.name()))
                        .filter(any -> readme.isEmpty())
                        .flatMap(Harvest::readme)
                        .map(file -> file.text()
                                .substring(0, Math.min(README, file.text().length()))));
    }
}
