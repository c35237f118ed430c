package dev.daymark.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWidthTest {

    @Test
    void leavesWhatFits() {
        assertThat(TextWidth.cut("Checkout API", 928)).isEqualTo("Checkout API");
        assertThat(TextWidth.cut("", 928)).isEmpty();
    }

    @Test
    void cutsWhatDoesNotFitAndSaysSo() {
        assertThat(TextWidth.cut("Catalogue GraphQL Gateway", 928)).isEqualTo("Catalogue Grap…");
        assertThat(TextWidth.cut("WWWWWWWWWWWWWWWWWW", 928)).isEqualTo("WWWWWWWW…");
        assertThat(TextWidth.cut("iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii", 928))
                .hasSizeGreaterThan(28);
        assertThat(TextWidth.cut("Search  Indexer", 500)).isEqualTo("Search…");
    }

    @Test
    void countsIdeographsAsSquaresAndPicturesAsMore() {
        assertThat(TextWidth.of("倉庫管理")).isEqualTo(400);
        assertThat(TextWidth.of("⚓")).isEqualTo(140);
        assertThat(TextWidth.cut("倉庫管理システム連携基盤", 928)).isEqualTo("倉庫管理システム…");
    }

    @Test
    void leavesNamesThatAreReadFromTheRightTheirRoom() {
        assertThat(TextWidth.cut("واجهة الدفع", 928)).isEqualTo("واجهة الدفع");
        assertThat(TextWidth.cut("שירות תשלומים", 928)).isEqualTo("שירות תשלומים");
        assertThat(TextWidth.of("ششش")).as("as wide as it may become").isEqualTo(369);
    }

    @Test
    void neverTakesACharacterApart() {
        String family = "👩‍👩‍👧";
        String accented = "e\u0301";
        for (int room = 100; room < 1500; room += 7) {
            String cut =
                    TextWidth.cut(family.repeat(4) + accented.repeat(9), room).replace("…", "");
            String rest = cut.replace(family, "").replace(accented, "");
            assertThat(rest).as("with room for %s", room).isEmpty();
            assertThat(TextWidth.of(cut)).isLessThanOrEqualTo(room);
        }
    }

    @Test
    void fitsEvenWhereThereIsNoRoom() {
        assertThat(TextWidth.cut("Checkout", 0)).isEqualTo("…");
    }
}
