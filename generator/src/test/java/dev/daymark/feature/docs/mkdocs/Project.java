package dev.daymark.feature.docs.mkdocs;

import dev.daymark.forge.RepositoryUrl;
import dev.daymark.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A repository with documentation, made of texts. */
final class Project {

    private final TreeMap<String, MkdocsFile> configurations = new TreeMap<>();
    private final List<String> paths = new ArrayList<>();
    private Optional<RepositoryUrl> url = Optional.empty();
    private Optional<String> branch = Optional.empty();
    private String folder = "";

    /** A project at the root whose {@code mkdocs.yml} holds a name and some more. */
    static Project of(String yaml) {
        return new Project().configuration("mkdocs.yml", "site_name: Orders\n" + yaml);
    }

    Project configuration(String path, String yaml) {
        configurations.put(path, MkdocsFile.parse("orders", path, yaml));
        paths.add(path);
        return this;
    }

    Project files(String... more) {
        paths.addAll(List.of(more));
        return this;
    }

    Project folder(String path) {
        folder = path;
        return this;
    }

    Project on(String address, String name) {
        url = RepositoryUrl.parse(address);
        branch = Optional.of(name);
        return this;
    }

    DocsProject read() {
        return DocsProject.read(
                new DocsRequest("orders", folder, "docs", "orders", new TreeSet<>(paths), configurations, url, branch));
    }

    static DocsFile file(DocsProject project, String source) {
        return project.files().find(source).orElseThrow();
    }

    /** The problems, as {@code severity path:line:column: message (hint)}. */
    static List<String> problems(DocsProject project) {
        return found(project).stream().map(Project::text).toList();
    }

    /** All that is wrong with a project. */
    static List<Problem> found(DocsProject project) {
        return Stream.concat(
                        project.problems().stream(), project.navigation(source -> Optional.empty()).problems().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static String text(Problem problem) {
        String hint = problem.hint().map(advice -> " (" + advice + ")").orElse("");
        return problem.severity().label() + " " + problem.location().inRepository() + ": " + problem.message() + hint;
    }
}
