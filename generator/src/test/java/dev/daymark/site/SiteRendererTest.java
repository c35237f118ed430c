package dev.daymark.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.Origin;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.Attachment;
import dev.daymark.feature.LinkedHtml;
import dev.daymark.feature.LinkedHtml.Target;
import dev.daymark.feature.NavigationEntry;
import dev.daymark.feature.Page;
import dev.daymark.feature.PageLink;
import dev.daymark.site.theme.Theme;
import dev.daymark.site.theme.ThemeException;
import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlScalar;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteRendererTest {

    private static final EntityRef SHIP = new EntityRef("component", "default", "ship");

    private final Path theme;
    private final MemoryOutput output = new MemoryOutput();

    SiteRendererTest(@TempDir Path theme) throws IOException {
        this.theme = theme;
        Files.createDirectories(theme.resolve("templates"));
        Files.createDirectories(theme.resolve("assets"));
    }

    @Test
    void rendersPagesWithTheBundledFrame() throws IOException {
        template("hello", "{% extends \"layout\" %}{% block main %}<h1>{{ model }}</h1>{% endblock %}");

        render(options(), page(Address.of("teams"), "hello", "Crew & <friends>"), home());

        assertThat(output.file("teams/index.html"))
                .startsWith("<!doctype html>")
                .contains("<html lang=\"en\" dir=\"ltr\" data-root=\"../\">")
                .contains("<title>Teams · Longshore</title>")
                .contains("<h1>Crew &amp; &lt;friends&gt;</h1>")
                .contains("href=\"../assets/daymark.")
                .doesNotContain("canonical");
    }

    @Test
    void linksPagesEntitiesFilesAndAssets() throws IOException {
        Files.writeString(theme.resolve("assets/dot.svg"), "<svg/>");
        template("links", """
                {{ href(model) }} {{ href(model, "owner") }} {{ file("api/x.json") }} {{ asset("dot.svg") }}
                """);

        render(
                options(),
                page(Address.of("a", "b"), "links", Address.of("teams")),
                page(Address.of("teams"), "links", Address.of("a", "b")));

        assertThat(output.file("a/b/index.html"))
                .isEqualToIgnoringNewLines("../../teams/index.html ../../teams/index.html#owner ../../api/x.json"
                        + " ../../assets/dot.d4dc5666.svg");
        assertThat(output.file("assets/dot.d4dc5666.svg")).isEqualTo("<svg/>");
    }

    @Test
    void linksWithinMacrosAndIncludes() throws IOException {
        template("tools", "{% macro link(to) %}<a href=\"{{ href(to) }}\">x</a>{% endmacro %}");
        template("part", "[{{ href(model) }}]");
        template("links", "{% import \"tools\" %}{{ link(model) }}{% include \"part\" %}");

        render(
                options(),
                page(Address.of("a"), "links", Address.of("teams")),
                page(Address.of("teams"), "part", Address.of("a")));

        assertThat(output.file("a/index.html")).isEqualTo("<a href=\"../teams/index.html\">x</a>[../teams/index.html]");
    }

    @Test
    void namesEntitiesWithAndWithoutPage() throws IOException {
        template("entity", """
                {% set known = entity(model[0]) %}{% set unknown = entity(model[1]) %}
                {{ known.title }} {{ known.kind }} {{ known.ref }} {{ known.href }} {{ unknown.title }} {{ unknown.href is null }}
                """);
        Address overview = new Address.Overview(SHIP);

        render(
                options(),
                page(Address.of("a"), "entity", List.of(SHIP, new EntityRef("group", "default", "crew"))),
                page(overview, "entity", List.of(SHIP, SHIP)));

        assertThat(output.file("a/index.html").strip())
                .isEqualTo("The Ship component component:default/ship"
                        + " ../catalog/default/component/ship/index.html group:default/crew true");
    }

    @Test
    void reportsLinksToPagesThatDoNotExist() throws IOException {
        template("links", "{{ href(model) }}");

        List<DeadLink> dead = render(options(), page(Address.of("a"), "links", Address.of("nowhere")));

        assertThat(dead).containsExactly(new DeadLink("a/index.html", Address.of("nowhere")));
        assertThat(output.file("a/index.html")).isEqualTo("../index.html");
    }

    @Test
    void marksWhereTheReaderIs() throws IOException {
        template(
                "nav",
                "{% for n in navigation.find %}{{ n.title }} {{ n.href }} {{ n.count }} {{ n.current }};{% endfor %}");
        List<Page> pages = Stream.of(Address.of(), Address.of("teams"), Address.of("teams", "crew"))
                .map(address -> page(address, "nav", ""))
                .toList();
        List<NavigationEntry> navigation = List.of(
                new NavigationEntry("Teams", "group", Address.of("teams"), OptionalInt.of(3), 2),
                new NavigationEntry("Home", "home", Address.of(), OptionalInt.empty(), 1));

        new SiteRenderer(options(), theme(), catalog(), pages, List.of(), navigation).renderTo(output);

        assertThat(output.file("index.html")).isEqualTo("Home index.html  page;Teams teams/index.html 3 ;");
        assertThat(output.file("teams/index.html")).isEqualTo("Home ../index.html  ;Teams index.html 3 page;");
        assertThat(output.file("teams/crew/index.html"))
                .isEqualTo("Home ../../index.html  ;Teams ../index.html 3 true;");
    }

    @Test
    void fillsMessages() throws IOException {
        Files.writeString(theme.resolve("messages.properties"), """
                n={0} ships of {1} – {9} {x}
                n.one=one ship of {1}
                """);
        template("m", "{{ message('n', 2, '<b>') }}|{{ message('n', 1, 'us') }}");

        render(options(), page(Address.of("a"), "m", ""));

        assertThat(output.file("a/index.html")).isEqualTo("2 ships of &lt;b&gt; – {9} {x}|one ship of us");
        assertThat(theme().words().text("n", 1, "you")).isEqualTo("one ship of you");
        assertThat(theme().words().text("no.such")).isEqualTo("no.such");
    }

    @Test
    void namesTemplateAndLineOfAMistake() throws IOException {
        template("typo", "line 1\n{{ model.nmae }}");

        assertThatThrownBy(() -> render(options(), page(Address.of("a"), "typo", Map.of("name", "x"))))
                .isInstanceOf(ThemeException.class)
                .hasMessageContaining("typo")
                .hasMessageContaining("2");
        assertThatThrownBy(() -> render(options(), page(Address.of("a"), "absent", "")))
                .isInstanceOf(ThemeException.class)
                .hasMessageContaining("templates/absent.peb");
        template("words", "{{ message('no.such') }}");
        assertThatThrownBy(() -> render(options(), page(Address.of("a"), "words", "")))
                .hasMessageContaining("no.such");
    }

    @Test
    void readsRecordsThatNobodyElseCanSee() throws IOException {
        template("record", "{{ model.name }} {{ model.crew.size }} {% for man in model.crew %}{{ man }}{% endfor %}");

        render(options(), page(Address.of("a"), "record", new Hidden("ship", List.of("x", "y"))));

        assertThat(output.file("a/index.html")).isEqualTo("ship 2 xy");
    }

    private record Hidden(String name, List<String> crew) {}

    @Test
    void keepsTemplatesWithinTheTheme() throws IOException {
        Files.writeString(theme.resolve("secret.peb"), "secret");
        template("thief", "{% include \"../secret\" %}");

        assertThatThrownBy(() -> render(options(), page(Address.of("a"), "thief", "")))
                .isInstanceOf(ThemeException.class);
    }

    @Test
    void namesItsPlaceOnTheWebOnlyWhenItIsKnown() throws IOException {
        template("where", "{{ page.canonical }} {{ page.root }}");
        SiteOptions online =
                new SiteOptions("Longshore", Optional.of(URI.create("https://x.example/p")), UrlStyle.DIRECTORY, 1);

        render(online, page(Address.of("teams"), "where", ""), page(Address.of("404.html"), "where", ""));

        assertThat(output.file("teams/index.html")).isEqualTo("https://x.example/p/teams/ ../");
        assertThat(output.file("404.html")).isEqualTo("https://x.example/p/404.html /p/");
        assertThat(output.file("sitemap.xml"))
                .contains("<loc>https://x.example/p/teams/</loc>")
                .doesNotContain("404");
        assertThat(output.file("robots.txt")).contains("Sitemap: https://x.example/p/sitemap.xml");
    }

    @Test
    void givesTheSameBytesForAnyNumberOfThreadsAndOrderOfPages() throws IOException {
        template("links", "{{ href(model) }}");
        List<Page> pages = IntStream.range(0, 200)
                .mapToObj(i -> page(Address.of("p" + i), "links", Address.of("p" + (i * 7) % 200)))
                .toList();
        new SiteRenderer(options(), theme(), catalog(), pages, List.of(), List.of()).renderTo(output);
        List<Page> reversed =
                Stream.iterate(199, i -> i >= 0, i -> i - 1).map(pages::get).toList();
        MemoryOutput other = new MemoryOutput();

        SiteOptions parallel = new SiteOptions("Longshore", Optional.empty(), UrlStyle.FILE, 4);
        new SiteRenderer(parallel, theme(), catalog(), reversed, List.of(), List.of()).renderTo(other);

        assertThat(other.files()).isEqualTo(output.files());
    }

    @Test
    void makesEachPageAndAssetAloneWithTheSameBytes() throws IOException {
        Files.writeString(theme.resolve("assets/dot.svg"), "<svg/>");
        Files.writeString(theme.resolve("assets/all.css.parts"), "one.css\n");
        Files.writeString(theme.resolve("assets/one.css"), "a{}");
        template("links", "{{ href(model) }} {{ asset('dot.svg') }} {{ asset('all.css') }}");
        SiteRenderer renderer = new SiteRenderer(
                options(),
                theme(),
                catalog(),
                List.of(page(Address.of("a"), "links", Address.of("a"))),
                List.of(),
                List.of());
        renderer.renderTo(output);
        SiteRenderer other = new SiteRenderer(
                options(),
                theme(),
                catalog(),
                List.of(page(Address.of("a"), "links", Address.of("a"))),
                List.of(),
                List.of());

        MemoryOutput alone = new MemoryOutput();
        for (String file : output.files().keySet()) {
            other.read(file).ifPresent(content -> alone.write(file, content));
        }
        alone.writeAll(other.hostFiles());

        assertThat(alone.files()).isEqualTo(output.files()).hasSize(5);
        assertThat(other.isPage("a/index.html")).isTrue();
        assertThat(other.isPage("robots.txt")).isFalse();
        assertThat(other.read("assets/dot.00000000.svg")).isEmpty();
        assertThat(other.read("b/index.html")).isEmpty();
    }

    @Test
    void linksTheMissingPageFromWhereTheSiteIsServed() throws IOException {
        template("links", "{{ href(model) }}");
        SiteRenderer renderer = new SiteRenderer(
                options(),
                theme(),
                catalog(),
                List.of(page(Address.of("404.html"), "links", Address.of("404.html"))),
                List.of(),
                List.of());

        assertThat(renderer.missing("/portal/")).hasValue("/portal/404.html".getBytes(UTF_8));
    }

    @Test
    void writesFilesBesideThePagesThatLinkToThem() throws IOException {
        Address.File picture = new Address.File(List.of("docs", "Logo.PNG"));
        Address.File other = new Address.File(List.of("docs", "logo.png"));
        template("links", "{{ href(model) }}");

        new SiteRenderer(
                        options(),
                        theme(),
                        catalog(),
                        List.of(
                                page(Address.of("docs", "logo.png"), "links", picture),
                                page(Address.of("docs"), "links", other)),
                        List.of(
                                new Attachment(picture, () -> "upper".getBytes(UTF_8)),
                                new Attachment(other, () -> "lower".getBytes(UTF_8))),
                        List.of())
                .renderTo(output);

        assertThat(output.file("docs/logo.png/index.html")).isEqualTo("../logo~2.png");
        assertThat(output.file("docs/index.html")).isEqualTo("logo~3.png");
        assertThat(output.file("docs/logo~2.png")).isEqualTo("upper");
        assertThat(output.file("docs/logo~3.png")).isEqualTo("lower");
    }

    @Test
    void writesAnAuthorsTextWithItsLinksAsTheyAreFromThePage() throws IOException {
        template("text", "{{ html(model) }}");
        Files.createDirectories(theme.resolve("assets"));
        Files.writeString(theme.resolve("assets/missing.svg"), "<svg/>");
        LinkedHtml text = new LinkedHtml(
                List.of("<a", ">1</a><a", ">2</a><a", ">3</a><img", " alt=\"\">"),
                List.of(
                        new LinkedHtml.Link("href", new Target.Inside(Address.of("b"), "#x")),
                        new LinkedHtml.Link("href", new Target.AsWritten("https://a.example/?a&b\"")),
                        new LinkedHtml.Link("href", new Target.Nowhere()),
                        new LinkedHtml.Link("src", new Target.Nowhere())));

        new SiteRenderer(
                        options(),
                        theme(),
                        catalog(),
                        List.of(page(Address.of("a"), "text", text), page(Address.of("b"), "text", text)),
                        List.of(),
                        List.of())
                .renderTo(output);

        assertThat(output.file("a/index.html"))
                .startsWith("<a href=\"../b/index.html#x\">1</a><a href=\"https://a.example/?a&amp;b&quot;\">2</a>"
                        + "<a data-missing=\"missing page\">3</a><img src=\"../assets/missing.");
    }

    private List<DeadLink> render(SiteOptions options, Page... pages) throws IOException {
        return new SiteRenderer(options, theme(), catalog(), List.of(pages), List.of(), List.of()).renderTo(output);
    }

    private void template(String name, String text) throws IOException {
        Files.writeString(theme.resolve("templates/" + name + ".peb"), text);
    }

    private Theme theme() {
        return Theme.load(Optional.of(theme), getClass().getClassLoader());
    }

    private Page home() throws IOException {
        template("empty", "");
        return page(Address.of(), "empty", "");
    }

    private static SiteOptions options() {
        return SiteOptions.named("Longshore");
    }

    private static Page page(Address address, String template, Object model) {
        return new Page(address, "Teams", List.<PageLink>of(), template, () -> model);
    }

    private static Catalog catalog() {
        YamlMap metadata = new YamlMap(
                Map.of("name", YamlScalar.of("ship"), "title", YamlScalar.of("The Ship")), Map.of(), Position.NONE);
        ResolvedEntity ship = new ResolvedEntity(
                SHIP,
                "backstage.io/v1alpha1",
                "Component",
                metadata,
                YamlMap.EMPTY,
                List.of(),
                new Origin.Implied(List.of()),
                List.of());
        return new Catalog(new TreeMap<>(Map.of(SHIP, ship)), new TreeMap<>(), List.of());
    }
}
