package dev.daymark;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.config.Configuration;
import dev.daymark.config.PortalSettings;
import dev.daymark.config.SourceSettings;
import dev.daymark.feature.Address;
import dev.daymark.preview.PreviewedSite;
import dev.daymark.problem.Problem;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A planned portal as the preview sees it. */
final class PreviewedPortal implements PreviewedSite {

    private final PlannedPortal portal;
    private final Configuration configuration;
    private final Catalog catalog;

    /**
     * A portal.
     *
     * @param catalog everything that the repositories say, with what the portal does not show
     */
    PreviewedPortal(PlannedPortal portal, Configuration configuration, Catalog catalog) {
        this.portal = portal;
        this.configuration = configuration;
        this.catalog = catalog;
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        return portal.read(path);
    }

    @Override
    public boolean isPage(String path) {
        return portal.isPage(path);
    }

    @Override
    public Optional<byte[]> missing(String root) {
        return portal.missing(root);
    }

    @Override
    public String root() {
        String path = configuration
                .portal()
                .url()
                .map(url -> URI.create(url).getRawPath())
                .orElse("/");
        return path.endsWith("/") ? path : path + "/";
    }

    /**
     * The page of the only entity of the only repository, else the home page. The home page too where links lead to it by
     * the address of its folder, which is that one begins with.
     */
    @Override
    public String start() {
        List<ResolvedEntity> first = catalog.declared().limit(2).toList();
        boolean only = !severalRepositories()
                && first.size() == 1
                && configuration.portal().urls() == PortalSettings.Urls.FILE;
        return only ? portal.file(new Address.Overview(first.get(0).ref())).orElse("") : "";
    }

    @Override
    public String problemsPage() {
        return portal.file(Address.of("health", "problems")).orElse("");
    }

    @Override
    public List<Problem> problems() {
        return Stream.concat(catalog.problems().stream(), portal.problems().stream())
                .toList();
    }

    @Override
    public boolean severalRepositories() {
        return !configuration.sources().stream().allMatch(SourceSettings.RepositoryHere.class::isInstance);
    }
}
