package dev.daymark.site.page;

import dev.daymark.feature.Address;
import dev.daymark.feature.Page;
import dev.daymark.feature.Pager;
import dev.daymark.feature.ProblemView;
import dev.daymark.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything that is wrong in this build, repository by repository. */
final class ProblemPages {
    private final CatalogView view;

    ProblemPages(CatalogView view) {
        this.view = view;
    }

    /**
     * How often a problem occurs.
     *
     * @param code its stable name
     * @param severity of the first of its kind
     * @param count how often
     */
    record CodeCount(String code, String severity, int count) {}

    /**
     * The problems of a repository.
     *
     * @param repository its name; empty for the configuration
     * @param address the repository's page, where it has one
     * @param problems those of this page
     */
    record Group(String repository, Optional<Address> address, List<ProblemView> problems) {}

    /**
     * A page of problems.
     *
     * @param codes how often each occurs in the whole build, the most frequent first
     * @param groups the problems of this page
     * @param pager the way to the others
     */
    record Model(List<CodeCount> codes, List<Group> groups, Pager pager) {}

    Stream<Page> pages() {
        var address = Pager.within("health", "problems");
        var slices = Pager.slices(view.catalog().problems(), Pager.ROWS, address);
        List<CodeCount> codes = codes();
        return IntStream.range(0, slices.size())
                .mapToObj(i -> new Page(
                        address.apply(i + 1), view.words().text("problems.title"), List.of(), "problems", () -> {
                            var slice = slices.get(i);
                            return new Model(codes, groups(slice.items()), slice.pager());
                        }));
    }

    private List<CodeCount> codes() {
        Map<String, CodeCount> counts = new TreeMap<>();
        for (Problem problem : view.catalog().problems()) {
            counts.merge(
                    problem.code(),
                    new CodeCount(problem.code(), problem.severity().label(), 1),
                    (old, one) -> new CodeCount(old.code(), old.severity(), old.count() + 1));
        }
        return counts.values().stream()
                .sorted(Comparator.comparingInt(CodeCount::count).reversed())
                .toList();
    }

    private List<Group> groups(List<Problem> problems) {
        Map<String, List<ProblemView>> groups = new TreeMap<>();
        problems.forEach(problem -> groups.computeIfAbsent(problem.location().repository(), any -> new ArrayList<>())
                .add(view.view(problem)));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), view.repositoryPage(group.getKey()), group.getValue()))
                .toList();
    }
}
