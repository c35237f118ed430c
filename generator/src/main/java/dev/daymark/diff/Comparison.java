package dev.daymark.diff;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.CatalogAssembler;
import dev.daymark.catalog.CatalogInput;
import dev.daymark.catalog.CatalogOptions;
import dev.daymark.catalog.KindRule;
import dev.daymark.harvest.Harvest;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import dev.daymark.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The repositories of a run among all others, which are known from the portal that is published. */
public final class Comparison {

    private final PublishedCatalog published;
    private final Predicate<YamlMap> ours;
    private final CatalogOptions options;

    /** The name of the only repository of the run. */
    private final String repository;

    /**
     * A comparison.
     *
     * @param run what the repositories of the run say
     * @param options how to judge
     */
    public Comparison(PublishedCatalog published, List<Harvest> run, CatalogOptions options) {
        this.published = published;
        this.ours = new Ours(run);
        this.options = withPublished(options, published);
        this.repository = run.size() == 1 ? run.get(0).repository().name() : "";
    }

    /** What all other repositories say, to be judged beside the run. */
    public Harvest others() {
        return published.harvest(ours.negate());
    }

    /** How to judge when others are among the harvests: what is published has been judged by the rules already. */
    public CatalogOptions options() {
        return options;
    }

    /**
     * What the run changes.
     *
     * @param after the catalog of the run and {@link #others}
     */
    public CatalogChange change(Catalog after) {
        Catalog before = CatalogAssembler.assemble(
                new CatalogInput(List.of(published.harvest(entity -> true)), List.of(), options));
        return new CatalogDiff(before, after).compare();
    }

    /**
     * The problems that concern the run: those of others are left out, but for those that it makes.
     *
     * @param after the catalog of the run and {@link #others}
     */
    public List<Problem> problems(Catalog after, List<Problem> all) {
        List<Problem> problems = new ArrayList<>(all.stream()
                .filter(problem -> !problem.location().repository().equals(PublishedCatalog.NAME))
                .toList());
        for (CatalogChange.Dangling dangling : change(after).dangling()) {
            if (!dangling.ours()) {
                problems.add(broken(dangling));
            }
        }
        return problems.stream().sorted().toList();
    }

    /** How many entities the repositories of the run declare. */
    public int count(Catalog after) {
        return (int) after.declared()
                .flatMap(entity -> entity.declaration().stream())
                .filter(declared -> !declared.location().repository().equals(PublishedCatalog.NAME))
                .count();
    }

    private Problem broken(CatalogChange.Dangling dangling) {
        CatalogChange.Link link = dangling.link();
        String owner = dangling.owner().map(ref -> " (owned by " + ref + ")").orElse("");
        return Problem.of(
                        ProblemCode.REFERENCE_BROKEN,
                        SourceLocation.ofRepository(repository),
                        link.target() + " goes with this change, but " + link.source() + owner + " names it: "
                                + link.type())
                .withHint("keep it until nobody names it, or have the others change first")
                .ofEntity(link.target().toString());
    }

    private static CatalogOptions withPublished(CatalogOptions options, PublishedCatalog published) {
        if (options.rules().isEmpty()) {
            return options;
        }
        List<KindRule> rules = new ArrayList<>(options.rules());
        rules.add(new KindRule(
                published.entities().stream()
                        .flatMap(entity -> entity.text("kind").stream())
                        .distinct()
                        .map(kind -> new KindRule.Allowed(kind, Optional.empty()))
                        .toList(),
                List.of(new KindRule.Place(
                        Optional.of("file"), Optional.of(PublishedCatalog.PLACE), Optional.empty()))));
        return new CatalogOptions(options.strict(), options.extraKinds(), rules, options.locations());
    }
}
