package dev.daymark.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daymark.catalog.EntityRef;
import dev.daymark.feature.Address;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Isolated
class PageUrlsTest {

    private static final EntityRef CHECKOUT = new EntityRef("Component", "default", "Checkout-API");

    @Test
    void givesEveryAddressItsPath() {
        assertThat(file(new Address.Section(List.of()))).isEqualTo("index.html");
        assertThat(file(Address.of("health", "problems"))).isEqualTo("health/problems/index.html");
        assertThat(file(new Address.Overview(CHECKOUT))).isEqualTo("catalog/default/component/checkout-api/index.html");
        assertThat(file(new Address.EntityTab(CHECKOUT, "dependencies")))
                .isEqualTo("catalog/default/component/checkout-api/dependencies/index.html");
        assertThat(file(new Address.EntityTab(CHECKOUT, "dependencies", 2)))
                .isEqualTo("catalog/default/component/checkout-api/dependencies/page/2/index.html");
        assertThat(file(new Address.CatalogPage(1))).isEqualTo("catalog/index.html");
        assertThat(file(new Address.CatalogPage(2))).isEqualTo("catalog/page/2/index.html");
        assertThat(file(new Address.Browse("tag", "java", 1))).isEqualTo("browse/tag/java/index.html");
        assertThat(file(new Address.Browse("tag", "java", 3))).isEqualTo("browse/tag/java/page/3/index.html");
        assertThat(file(new Address.RepositoryPage("checkout"))).isEqualTo("repositories/checkout/index.html");
        assertThat(file(Address.of("404.html"))).isEqualTo("404.html");
    }

    @Test
    void knowsNoOtherPage() {
        assertThat(PageUrls.of(List.of()).file(Address.of("teams"))).isEmpty();
    }

    @Test
    void keepsTheValueNamedPageApartFromThePager() {
        Address pager = new Address.CatalogPage(2);
        Address entity = new Address.Overview(new EntityRef("2", "page", "x"));

        PageUrls urls = PageUrls.of(List.of(entity, pager));

        assertThat(urls.file(pager)).contains("catalog/page/2/index.html");
        assertThat(urls.file(entity)).contains("catalog/page~/2/x/index.html");
    }

    @Test
    void numbersClashingValuesInCodePointOrderWhateverTheOrderOfPages() {
        List<Address> addresses = new ArrayList<>(List.of(
                new Address.Browse("tag", "C#", 1),
                new Address.Browse("tag", "c sharp", 1),
                new Address.Browse("tag", "c#", 1),
                new Address.Browse("tag", "c#", 2)));

        PageUrls urls = PageUrls.of(addresses);
        Collections.reverse(addresses);

        assertThat(urls.files()).isEqualTo(PageUrls.of(addresses).files());
        assertThat(urls.file(new Address.Browse("tag", "C#", 1))).contains("browse/tag/c-sharp/index.html");
        assertThat(urls.file(new Address.Browse("tag", "c sharp", 1))).contains("browse/tag/c-sharp~2/index.html");
        assertThat(urls.file(new Address.Browse("tag", "c#", 1))).contains("browse/tag/c-sharp~3/index.html");
        assertThat(urls.file(new Address.Browse("tag", "c#", 2))).contains("browse/tag/c-sharp~3/page/2/index.html");
    }

    @Test
    void refusesTwoPagesWithOneAddress() {
        assertThatThrownBy(() -> PageUrls.of(List.of(Address.of("teams"), Address.of("teams"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("teams");
    }

    @Test
    void foldsCaseTheSameWayInTurkey() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(file(new Address.Browse("tag", "INFRA", 1))).isEqualTo("browse/tag/infra/index.html");
            assertThat(file(new Address.Overview(new EntityRef("API", "DEFAULT", "PIING"))))
                    .isEqualTo("catalog/default/api/piing/index.html");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "c++, c-plus-plus",
        "c#, c-sharp",
        "+1, plus-1",
        "Ready to Sail, ready-to-sail",
        "'  ', -",
        "'', -",
        "???, -",
        ".net, dot-net",
        "..., dot-..~",
        "index.html, index.html~",
        "PAGE, page~",
        "page.x, page.x",
        "con, con~",
        "Aux.txt, aux.txt~",
        "lpt9, lpt9~",
        "name., name.~",
        "group:default/team-a, group-default-team-a",
        "Köln, koln",
        "決済, u6c7a-u6e08",
        "../../etc/passwd, dot-.-..-etc-passwd",
        "a\\b, a-b",
        "<script>, -script",
    })
    void makesAnyNameFitForAPath(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @Test
    void cutsLongNames() {
        assertThat(Slug.of("x".repeat(5000))).hasSizeLessThan(130);
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, index.html, index.html",
        "index.html, teams/index.html, teams/index.html",
        "teams/index.html, index.html, ../index.html",
        "catalog/default/api/a/index.html, catalog/default/api/b/index.html, ../b/index.html",
        "catalog/default/api/a/index.html, catalog/default/api/a/source/index.html, source/index.html",
        "catalog/default/api/a/source/index.html, catalog/default/api/a/index.html, ../index.html",
        "catalog/a/index.html, catalog/ab/index.html, ../ab/index.html",
        "catalog/index.html, assets/x.css, ../assets/x.css",
    })
    void linksByTheShortestWay(String from, String to, String link) {
        assertThat(PageUrls.relative(from, to)).isEqualTo(link);
    }

    @Test
    void dropsIndexForHostsThatServeFolders() {
        assertThat(PageUrls.styled("../teams/index.html", UrlStyle.DIRECTORY)).isEqualTo("../teams/");
        assertThat(PageUrls.styled("index.html", UrlStyle.DIRECTORY)).isEqualTo("./");
        assertThat(PageUrls.styled("404.html", UrlStyle.DIRECTORY)).isEqualTo("404.html");
        assertThat(PageUrls.styled("../index.html", UrlStyle.FILE)).isEqualTo("../index.html");
    }

    @Test
    void namesTheAddressOnTheWeb() {
        URI site = URI.create("https://portal.example/a/");

        assertThat(PageUrls.absolute(site, "index.html")).isEqualTo("https://portal.example/a/");
        assertThat(PageUrls.absolute(site, "teams/index.html")).isEqualTo("https://portal.example/a/teams/");
    }

    private static String file(Address address) {
        return PageUrls.of(List.of(address)).file(address).orElseThrow();
    }
}
