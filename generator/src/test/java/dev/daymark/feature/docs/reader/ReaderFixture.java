package dev.daymark.feature.docs.reader;

import dev.daymark.PortalFixture;
import dev.daymark.binary.Derived;
import dev.daymark.catalog.EntityRef;
import dev.daymark.feature.Address;
import dev.daymark.feature.Attachment;
import dev.daymark.feature.LinkedHtml;
import dev.daymark.feature.LinkedHtml.Target;
import dev.daymark.feature.Page;
import dev.daymark.feature.PageLink;
import dev.daymark.feature.Pager;
import dev.daymark.feature.Portal;
import dev.daymark.site.SiteOptions;
import dev.daymark.site.SiteRenderer;
import dev.daymark.site.page.PortalPages;
import dev.daymark.site.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A small portal with documentation made by hand: pages with every kind of markup, and the list of all documentation. */
public final class ReaderFixture {

    private static final EntityRef CHECKOUT = new EntityRef("component", "default", "checkout-api");
    private static final EntityRef HARBOUR = new EntityRef("group", "default", "harbour");
    private static final EntityRef ORDERS = new EntityRef("domain", "default", "orders");
    private static final Address HOME = Address.of("docs", "default", "component", "checkout-api");
    private static final Address SLOW = Address.of("docs", "default", "component", "checkout-api", "provider-is-slow");
    private static final Address PLAIN = Address.of("docs", "default", "component", "checkout-api", "plain");
    private static final Address.File TWIN =
            new Address.File(List.of("docs", "default", "component", "checkout-api", "provider-is-slow.md"));
    private static final DocSet SET = new DocSet(
            "docs/default/component/checkout-api",
            "Checkout API docs",
            HOME,
            Optional.of(CHECKOUT),
            new Address.Overview(CHECKOUT),
            "Checkout API");
    private static final Pattern LINK = Pattern.compile(" (href|src)=\"([^\"]*)\"");

    private ReaderFixture() {}

    /** The whole site. */
    public static SiteRenderer site(SiteOptions options, String language) {
        Theme theme = Theme.load(Optional.empty(), language, ReaderFixture.class.getClassLoader());
        Portal portal = new PortalFixture()
                .repository("checkout", "# Checkout")
                .declare("{apiVersion: v1, kind: Component, metadata: {name: checkout-api, title: Checkout API}}")
                .declare("{apiVersion: v1, kind: Group, metadata: {name: harbour, title: Team Harbour}}")
                .declare("{apiVersion: v1, kind: Domain, metadata: {name: orders, title: Orders}}")
                .portal(theme.words());
        PortalPages pages = PortalPages.of(portal, PortalFixture.contributions(portal));
        List<Page> all = new ArrayList<>(pages.pages());
        all.removeIf(page -> page.address().equals(Address.of("docs")));
        List<PageLink> trail = List.of(
                new PageLink("Docs", Address.of("docs")), new PageLink("Checkout API", new Address.Overview(CHECKOUT)));
        all.add(new Page(SLOW, "Provider is slow", trail, "features/docs/page", ReaderFixture::slow));
        all.add(new Page(HOME, "Overview", trail, "features/docs/page", ReaderFixture::home));
        all.add(new Page(PLAIN, "Plain", trail, "features/docs/page", ReaderFixture::home));
        all.add(new Page(Address.of("docs"), "Docs", List.of(), "features/docs/home", ReaderFixture::shelf));
        all.add(new Page(
                Address.of("docs", "empty"),
                "Docs",
                List.of(),
                "features/docs/home",
                () -> new DocsHome(List.of(), List.of(), List.of(), 0, onePage(0))));
        List<Attachment> files =
                List.of(new Attachment(TWIN, () -> "# Provider is slow\n".getBytes(StandardCharsets.UTF_8)));
        return new SiteRenderer(options, theme, portal.catalog(), all, files, pages.navigation());
    }

    private static DocPage slow() {
        return new DocPage(
                SET,
                derived(tree()),
                Optional.empty(),
                Optional.of("Operate"),
                Optional.of(new DecisionMark(
                        Optional.of(new DecisionMark.Status("Accepted", "ok")),
                        Optional.of("2026-10-01"),
                        "",
                        List.of(),
                        List.of(new PageLink("0012 One writer", PLAIN)))),
                derived(new AuthorsText(
                        Optional.of(text("<h1 id=\"slow\">Provider is <em>slow</em></h1>")),
                        text(resource("every-markup.html")))),
                List.of(
                        new DocPage.Content(2, "recognise-it", "Recognise it"),
                        new DocPage.Content(2, "contain-it", "Contain it"),
                        new DocPage.Content(3, "by-hand", "By hand"),
                        new DocPage.Content(2, "hand-it-back", "Hand it back")),
                Optional.of(HARBOUR),
                Optional.of(new DocPage.Change(
                        "2026-11-07", "0a1b2c3", Optional.of("https://github.com/longshore/checkout/commit/0a1b2c3"))),
                true,
                Optional.empty(),
                4,
                Optional.of("https://github.com/longshore/checkout/edit/main/docs/provider-is-slow.md"),
                Optional.of(new PageLink("Dashboards and alerts", HOME)),
                Optional.of(new PageLink("Restore from backup", PLAIN)),
                Optional.of(TWIN),
                true);
    }

    private static DocPage home() {
        return new DocPage(
                SET,
                derived(List.of()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                derived(new AuthorsText(Optional.empty(), text("<p>Little is said here.</p>"))),
                List.of(new DocPage.Content(2, "one", "One")),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static List<TreeItem> tree() {
        return List.of(
                leaf("Overview", HOME, false),
                section(
                        "Getting started",
                        true,
                        leaf("Run it locally", PLAIN, false),
                        missing("Test against the sandbox")),
                section(
                        "Operate",
                        true,
                        leaf("Runbook", PLAIN, false),
                        leaf("Provider is slow", SLOW, true),
                        section("Restore", false, leaf("From backup", PLAIN, false)),
                        new TreeItem(
                                "Dashboards",
                                Optional.empty(),
                                Optional.of("https://dash.example"),
                                false,
                                false,
                                false,
                                List.of())),
                section("Decisions", false, leaf("0012 One writer", PLAIN, false)));
    }

    private static TreeItem leaf(String title, Address page, boolean current) {
        return new TreeItem(title, Optional.of(page), Optional.empty(), false, current, false, List.of());
    }

    private static TreeItem missing(String title) {
        return new TreeItem(title, Optional.empty(), Optional.empty(), true, false, false, List.of());
    }

    private static TreeItem section(String title, boolean open, TreeItem... children) {
        return new TreeItem(title, Optional.empty(), Optional.empty(), false, false, open, List.of(children));
    }

    private static DocsHome shelf() {
        DocsHome.Row checkout = new DocsHome.Row(
                SET,
                Optional.of("How to call Checkout, and how to run it."),
                Optional.of(HARBOUR),
                12,
                Optional.of("2026-11-07"));
        DocSet tools = new DocSet(
                "docs/tools", "Tools", PLAIN, Optional.empty(), Address.of("repositories", "checkout"), "checkout");
        return new DocsHome(
                List.of(
                        new DocsHome.View("By domain", 1, Address.of("docs"), true),
                        new DocsHome.View("Other repositories", 1, PLAIN, false)),
                List.of(),
                List.of(
                        new DocsHome.Group(
                                new DocsHome.Common(Optional.of(ORDERS), ""), 1, "group-1", List.of(checkout)),
                        new DocsHome.Group(
                                new DocsHome.Common(Optional.empty(), "docs.repositories"),
                                1,
                                "group-2",
                                List.of(new DocsHome.Row(
                                        tools, Optional.empty(), Optional.empty(), 1, Optional.empty())))),
                2,
                onePage(2));
    }

    private static Pager onePage(int total) {
        return new Pager(1, 1, total, List.of(), Optional.empty(), Optional.empty());
    }

    private static <T> Derived<T> derived(T value) {
        return new Derived<>("", () -> value);
    }

    /** Cuts HTML open where it links: {@code page:} leads into the portal, {@code missing:} nowhere. */
    private static LinkedHtml text(String html) {
        List<String> parts = new ArrayList<>();
        List<LinkedHtml.Link> links = new ArrayList<>();
        Matcher link = LINK.matcher(html);
        int end = 0;
        while (link.find()) {
            parts.add(html.substring(end, link.start()));
            links.add(new LinkedHtml.Link(link.group(1), target(link.group(2))));
            end = link.end();
        }
        parts.add(html.substring(end));
        return new LinkedHtml(parts, links);
    }

    private static Target target(String written) {
        if (written.startsWith("page:")) {
            return new Target.Inside(PLAIN, "");
        }
        return written.equals("missing:") ? new Target.Nowhere() : new Target.AsWritten(written);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ReaderFixture.class.getResourceAsStream("/docs/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
