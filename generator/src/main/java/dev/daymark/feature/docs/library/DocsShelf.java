package dev.daymark.feature.docs.library;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.docs.collect.CollectedDocs;
import dev.daymark.feature.docs.collect.CollectedPage;
import dev.daymark.feature.docs.library.DocsLibrary.Placed;
import dev.daymark.feature.docs.library.EntityFolders.Folder;
import dev.daymark.feature.docs.mkdocs.DocsFile;
import dev.daymark.feature.docs.mkdocs.DocsProject;
import dev.daymark.feature.docs.mkdocs.DocsRequest;
import dev.daymark.feature.docs.mkdocs.Navigation;
import dev.daymark.harvest.RepositoryFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** The documentation of one repository, put where readers find it. What stays where it was is the same object as before. */
// By identity: documentation is large, and compared nowhere.
@SuppressWarnings("ReferenceEquality")
final class DocsShelf {

    private final Catalog catalog;
    private final RepositoryDocs collected;
    private final RepositoryFacts facts;
    private final CollectedDocs docs;
    private final SortedMap<String, DocsProject> projects;
    private final boolean known;
    private final Map<List<String>, DocSite> earlier;
    private final Map<List<String>, DocSite> placed = new HashMap<>();
    private final List<DocSite> sites = new ArrayList<>();
    private final Map<String, Placed> pages = new HashMap<>();

    /**
     * An empty shelf.
     *
     * @param last that of the same repository at an earlier time
     */
    DocsShelf(Catalog catalog, RepositoryDocs collected, Optional<DocsShelf> last) {
        this.catalog = catalog;
        this.collected = collected;
        this.facts = collected.facts();
        this.docs = collected.docs();
        this.projects = collected.projects();
        this.known = last.filter(before -> before.collected == collected).isPresent();
        this.earlier = known ? last.get().placed : Map.of();
    }

    RepositoryDocs collected() {
        return collected;
    }

    /** Whether everything stands where it stood. */
    boolean isAsItWas() {
        return known
                && placed.size() == earlier.size()
                && placed.entrySet().stream().allMatch(site -> site.getValue() == earlier.get(site.getKey()));
    }

    /**
     * The folders that may be named as documentation, and the folder whose documentation is meant: mostly itself. Many who mean
     * {@code mkdocs.yml} name the folder of the pages that it speaks of.
     */
    Map<String, String> folders() {
        Map<String, String> folders = new HashMap<>();
        docs.folders().forEach(folder -> folders.put(folder, folder));
        docs.folders().stream().filter(this::isConfigured).forEach(folder -> {
            String pages = project(folder).config().docsDir();
            if (!docs.folders().contains(pages) || !isConfigured(pages)) {
                folders.put(pages, folder);
            }
        });
        return folders;
    }

    private boolean isConfigured(String folder) {
        return !project(folder).config().file().isEmpty();
    }

    private DocsProject project(String folder) {
        return Objects.requireNonNull(projects.get(folder));
    }

    /** Places documentation, claimed one first. */
    void fill(DocsClaims claims) {
        Map<String, Optional<EntityRef>> owners = new LinkedHashMap<>();
        docs.folders()
                .forEach(folder -> owners.put(
                        folder,
                        claims.claimants(new Folder(facts.name(), folder)).stream()
                                .findFirst()));
        owners.forEach((folder, owner) -> owner.ifPresent(entity -> place(folder, owner)));
        owners.forEach((folder, owner) -> {
            if (owner.isEmpty() && anyNew(project(folder).files().pages())) {
                place(folder, owner);
            }
        });
    }

    /**
     * Places the decisions of a folder, unless they are pages of documentation already.
     *
     * @param title what they are called together
     * @param list the page that lists them
     */
    void placeDecisions(Folder folder, EntityRef entity, String title, Address list) {
        DocsProject project = projects.get(folder.path());
        if (project != null
                && docs.records().contains(folder.path())
                && anyNew(project.files().pages())) {
            List<String> base = new ArrayList<>(base("", Optional.of(entity)));
            // As below for other folders: with a slash it is never the address of a page of the entity's documentation.
            base.add("decisions/");
            add(site(folder.path(), Optional.of(entity), title, base, project, Optional.of(list)));
        }
    }

    /** The README of the repository: a page of its documentation, or else of a site that has no other and no address. */
    Optional<Placed> readme() {
        if (docs.readme().isEmpty() || pages.containsKey(docs.readme())) {
            return Optional.ofNullable(pages.get(docs.readme()));
        }
        List<String> base = List.of("repositories", facts.name(), "readme");
        DocsProject project = Optional.ofNullable(earlier.get(base))
                .map(DocSite::project)
                .orElseGet(() -> DocsProject.read(DocsRequest.of(facts.name(), List.of(docs.readme()))));
        DocSite site = site(
                "",
                Optional.empty(),
                facts.name(),
                base,
                project,
                Optional.of(new Address.RepositoryPage(facts.name())));
        return site.project().files().pages().stream().findFirst().map(file -> new Placed(site, file));
    }

    List<DocSite> sites() {
        return sites;
    }

    /** The page that each file has become. */
    Map<String, Placed> pages() {
        return pages;
    }

    /** The same as it was collected. */
    CollectedDocs docs() {
        return docs;
    }

    private void place(String folder, Optional<EntityRef> entity) {
        DocsProject project = project(folder);
        if (project.files().pages().isEmpty()) {
            return;
        }
        String title = title(project, folder, entity.flatMap(catalog::entity));
        add(site(folder, entity, title, base(folder, entity), project, Optional.empty()));
    }

    private boolean anyNew(List<DocsFile> files) {
        return files.stream().anyMatch(file -> !pages.containsKey(file.path()));
    }

    private DocSite site(
            String folder,
            Optional<EntityRef> entity,
            String title,
            List<String> base,
            DocsProject project,
            Optional<Address> list) {
        DocSite site = Optional.ofNullable(earlier.get(base))
                .filter(before -> before.project() == project
                        && before.entity().equals(entity)
                        && before.title().equals(title)
                        && before.list().equals(list))
                .orElseGet(() ->
                        new DocSite(facts, folder, entity, title, base, list, project, navigation(project), docs));
        placed.put(base, site);
        return site;
    }

    private Navigation navigation(DocsProject project) {
        return project.navigation(source -> project.files()
                .find(source)
                .map(file -> docs.pages().get(file.path()))
                .map(CollectedPage::title)
                .filter(text -> !text.isEmpty()));
    }

    private void add(DocSite site) {
        sites.add(site);
        site.project().files().pages().forEach(file -> pages.putIfAbsent(file.path(), new Placed(site, file)));
    }

    private String title(DocsProject project, String folder, Optional<ResolvedEntity> entity) {
        if (!project.config().file().isEmpty()) {
            return project.config().about().siteName();
        }
        return entity.map(ResolvedEntity::title).orElse(folder.isEmpty() ? facts.name() : facts.name() + "/" + folder);
    }

    private List<String> base(String folder, Optional<EntityRef> entity) {
        if (entity.isPresent()) {
            EntityRef ref = entity.get();
            return List.of("docs", ref.namespace(), ref.kind(), ref.name());
        }
        // With a slash, which no folder's name has, it is never the address of a page of the root's documentation.
        List<String> root = List.of("repositories", facts.name(), "docs");
        return folder.isEmpty()
                ? root
                : Stream.concat(root.stream(), Stream.of(folder + "/")).toList();
    }
}
