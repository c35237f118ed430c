package dev.daymark.catalog;

import dev.daymark.forge.RepositoryUrl;
import dev.daymark.harvest.DescriptorFile;
import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.RepositoryFacts;
import dev.daymark.harvest.Resolution;
import dev.daymark.harvest.TextFile;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import dev.daymark.yaml.YamlReader;
import dev.daymark.yaml.YamlSyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Harvests of made-up repositories, without a file system. */
final class Harvests {

    private final String name;
    private final List<DescriptorFile> descriptors = new ArrayList<>();
    private final List<Resolution> resolutions = new ArrayList<>();
    private final Map<String, String> texts = new TreeMap<>();
    private Optional<RepositoryUrl> url = Optional.empty();
    private Optional<TextFile> codeOwners = Optional.empty();

    private Harvests(String name) {
        this.name = name;
    }

    static Harvests repository(String name) {
        Harvests harvest = new Harvests(name);
        harvest.url = RepositoryUrl.parse("https://github.com/acme/" + name);
        return harvest;
    }

    Harvests withoutUrl() {
        url = Optional.empty();
        return this;
    }

    /** A root. */
    Harvests descriptor(String path, String yaml) {
        return file(path, yaml, true);
    }

    /** A file that only a Location can lead to. */
    Harvests other(String path, String yaml) {
        return file(path, yaml, false);
    }

    Harvests resolution(String from, String target, String... paths) {
        resolutions.add(new Resolution(from, target, List.of(paths)));
        return this;
    }

    Harvests text(String path, String content) {
        texts.put(path, content);
        return this;
    }

    Harvests codeOwners(String content) {
        codeOwners = Optional.of(new TextFile("CODEOWNERS", content));
        return this;
    }

    Harvest harvest() {
        descriptors.sort(Comparator.comparing(DescriptorFile::path));
        return new Harvest(
                new RepositoryFacts(name, url, Optional.of("main"), Optional.empty(), "tree", RepositoryFacts.State.OK),
                descriptors,
                resolutions,
                texts,
                codeOwners,
                Optional.empty(),
                Map.of(),
                List.of());
    }

    private Harvests file(String path, String yaml, boolean discovered) {
        try {
            descriptors.add(new DescriptorFile(path, discovered, YamlReader.readAll(yaml), Optional.empty()));
        } catch (YamlSyntaxException e) {
            Problem failure = Problem.of(
                    ProblemCode.YAML_SYNTAX,
                    new SourceLocation(
                            name, path, e.position().line(), e.position().column()),
                    String.valueOf(e.getMessage()));
            descriptors.add(new DescriptorFile(path, discovered, List.of(), Optional.of(failure)));
        }
        return this;
    }
}
