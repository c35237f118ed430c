package dev.daymark.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.forge.RepositoryUrl;
import dev.daymark.problem.Problem;
import dev.daymark.source.Commit;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewestTest {

    private static final Harvest SHOP = harvest("shop", "shop", 2025);

    @Test
    void isTheOneOfTheLaterCommit() {
        Harvest newer = harvest("shop", "shop", 2026);

        assertThat(Newest.of(List.of(SHOP), List.of(newer))).containsExactly(newer);
        assertThat(Newest.of(List.of(newer), List.of(SHOP))).containsExactly(newer);
    }

    @Test
    void isTheOneThatWasReadHereWhenBothAreOfTheSameTime() {
        Harvest published = harvest("shop", "shop", 2025).withProblems(List.of());

        assertThat(Newest.of(List.of(SHOP), List.of(published)).get(0)).isSameAs(SHOP);
    }

    @Test
    void isSortedByName() {
        Harvest cart = harvest("cart", "cart", 2026);
        Harvest till = harvest("till", "till", 2026);

        assertThat(Newest.of(List.of(till, SHOP), List.of(cart))).containsExactly(cart, SHOP, till);
    }

    @Test
    void isNotTheOneThatIsCalledOtherwiseAndClaimsToBeTheRepository() {
        Harvest claims = harvest("evil", "shop", 9999);

        List<Harvest> all = Newest.of(List.of(SHOP), List.of(claims));

        assertThat(all).hasSize(2).contains(SHOP);
        assertThat(all.get(0).repository()).isEqualTo(RepositoryFacts.failed("evil"));
        assertThat(all.get(0).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "the published harvest \"evil\" says that it is the repository \"shop\", which was read"
                                + " here; it is left out");
    }

    @Test
    void isNotTheOneThatIsCalledTheSameAndIsAnotherRepository() {
        List<Harvest> all = Newest.of(List.of(SHOP), List.of(harvest("shop", "cart", 9999)));

        assertThat(all).extracting(harvest -> harvest.repository().name()).containsExactly("shop", "shop-published");
        assertThat(all.get(0)).isEqualTo(SHOP);
    }

    private static Harvest harvest(String name, String url, int year) {
        return new Harvest(
                new RepositoryFacts(
                        name,
                        RepositoryUrl.parse("https://github.com/longshore/" + url),
                        Optional.of("main"),
                        Optional.of(new Commit("0123", "work", OffsetDateTime.parse(year + "-01-01T00:00:00Z"))),
                        "tree",
                        RepositoryFacts.State.OK),
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of());
    }
}
