package dev.daymark.feature.docs.mkdocs;

import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A documentation project: what {@code mkdocs.yml} and the files around it say. Immutable. */
public final class DocsProject {

    private final DocsRequest request;
    private final MkdocsConfig config;
    private final Optional<List<NavEntry>> nav;
    private final List<Mount> mounts;
    private final DocsFiles files;
    private final List<RedirectPage> redirects;
    private final List<Problem> problems;

    private DocsProject(DocsRequest request) {
        Findings findings = new Findings();
        this.request = request;
        this.config = configOf(request, findings);
        Includes includes = new Includes(config, request.configurations(), findings);
        this.nav = config.nav().map(includes::expand);
        this.mounts = includes.mounts();
        this.files = DocsFilesReader.read(request, config, mounts, findings);
        this.redirects = List.copyOf(new Redirects(config, files, findings).pages());
        this.problems = findings.sorted();
    }

    /** Reads a project. What is wrong with it is among its {@link #problems}. */
    public static DocsProject read(DocsRequest request) {
        return new DocsProject(request);
    }

    private static MkdocsConfig configOf(DocsRequest request, Findings findings) {
        String prefix = DocsPath.prefix(request.folder());
        Optional<MkdocsFile> yaml = Optional.ofNullable(request.configurations().get(prefix + "mkdocs.yaml"));
        Optional<MkdocsFile> yml = Optional.ofNullable(request.configurations().get(prefix + "mkdocs.yml"));
        if (yaml.isPresent() && yml.isPresent()) {
            findings.report(
                    ProblemCode.DOCS_CONFIGURATION,
                    SourceLocation.ofFile(request.repository(), yml.get().path()),
                    "is not read, because there is a \"mkdocs.yaml\" beside it",
                    "remove one of them");
        }
        return yaml.or(() -> yml)
                .map(file -> MkdocsReader.read(file, request.name(), findings))
                .orElseGet(() -> MkdocsReader.none(request));
    }

    /** The configuration. */
    public MkdocsConfig config() {
        return config;
    }

    /** The pages, and what is copied. */
    public DocsFiles files() {
        return files;
    }

    /** Old addresses that lead elsewhere, in the order written. */
    public List<RedirectPage> redirects() {
        return redirects;
    }

    /** What is wrong with the configuration and the files, in the order of reports. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The navigation.
     *
     * @param titles the title that the page at a path in the docs directory gives itself: that of its front matter, else
     *     that of a first heading
     */
    public Navigation navigation(Function<String, Optional<String>> titles) {
        SourceLocation place = SourceLocation.ofFile(request.repository(), config.file());
        return new NavigationBuilder(config, place, files, titles).build(nav);
    }

    /** Looks up the links of pages. */
    public LinkRewrite links() {
        return new LinkRewrite(files, config.validation().links());
    }

    /** Where pages can be edited. */
    public EditLinks editLinks() {
        Map<String, MkdocsConfig> projects = new HashMap<>();
        mounts.forEach(mount -> projects.put(mount.config().file(), mount.config()));
        return new EditLinks(config, projects, request.url(), request.branch());
    }
}
