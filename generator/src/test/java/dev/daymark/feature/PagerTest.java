package dev.daymark.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagerTest {

    @Test
    void cutsAListWithoutLosingAnything() {
        var slices = Pager.slices(numbers(250), 100, Pager.within("apis"));

        assertThat(slices).extracting(slice -> slice.items().size()).containsExactly(100, 100, 50);
        assertThat(slices.get(2).pager().previous()).contains(new Address.SectionPage(List.of("apis"), 2));
        assertThat(slices.get(2).pager().next()).isEmpty();
    }

    @Test
    void givesAnEmptyListOnePage() {
        var slices = Pager.slices(List.of(), 100, Pager.within("apis"));

        assertThat(slices).hasSize(1);
        assertThat(slices.get(0).pager().needed()).isFalse();
    }

    @Test
    void namesOnlyTheEndsAndThePagesAround() {
        var slices = Pager.slices(numbers(2000), 10, Pager.within("apis"));

        assertThat(named(slices.get(0).pager())).isEqualTo("1 2 3 … 200");
        assertThat(named(slices.get(4).pager())).isEqualTo("1 … 3 4 5 6 7 … 200");
        assertThat(named(slices.get(99).pager())).isEqualTo("1 … 98 99 100 101 102 … 200");
        assertThat(named(slices.get(199).pager())).isEqualTo("1 … 198 199 200");
    }

    @Test
    void namesEveryPageOfAFew() {
        var slices = Pager.slices(numbers(50), 10, Pager.within("apis"));

        assertThat(named(slices.get(2).pager())).isEqualTo("1 2 3 4 5");
    }

    private static String named(Pager pager) {
        StringBuilder text = new StringBuilder();
        pager.numbers().forEach(step -> text.append(step.afterGap() ? "… " : "")
                .append(step.page())
                .append(' '));
        return text.toString().strip();
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
