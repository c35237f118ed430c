package dev.daymark.catalog;

import dev.daymark.catalog.schema.Found;
import dev.daymark.forge.FileUrl;
import dev.daymark.harvest.PathGlob;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.Severity;
import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds the files that a Location names. */
final class LocationTargets {

    private final Sources sources;
    private final boolean strict;
    private final Consumer<Problem> problems;

    LocationTargets(Sources sources, boolean strict, Consumer<Problem> problems) {
        this.sources = sources;
        this.strict = strict;
        this.problems = problems;
    }

    /**
     * What a Location leads to.
     *
     * @param files in the order of the targets
     * @param complete whether every required target was found
     */
    record Files(List<SourceFile> files, boolean complete) {}

    Files find(Descriptor location, Target registered) {
        YamlMap spec = location.fields().spec();
        if (!typeFits(location, registered)) {
            return new Files(List.of(), false);
        }
        boolean required = spec.text("presence").filter("optional"::equals).isEmpty();
        List<SourceFile> files = new ArrayList<>();
        boolean complete = true;
        for (YamlScalar target : targetsOf(spec)) {
            List<SourceFile> found = filesOf(location, target);
            files.addAll(found);
            if (found.isEmpty() && required) {
                complete = false;
            }
        }
        return new Files(files, complete);
    }

    private static List<YamlScalar> targetsOf(YamlMap spec) {
        Stream<YamlNode> several = spec.list("targets").stream().flatMap(list -> list.items().stream());
        return Stream.concat(spec.get("target").stream(), several)
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .toList();
    }

    private boolean typeFits(Descriptor location, Target registered) {
        Optional<String> type = location.fields().spec().text("type");
        if (type.isEmpty() || type.get().equals(registered.type()) || type.get().equals(Target.URL)) {
            return true;
        }
        boolean file = type.get().equals(Target.FILE);
        Position position = location.fields().spec().get("type").orElseThrow().position();
        report(
                location,
                position,
                strict || !file ? Severity.ERROR : Severity.WARNING,
                "Location type " + Found.quote(type.get()) + " cannot be read",
                file ? "remove the type: targets are read from the repository itself" : "write \"type: url\"");
        return file && !strict;
    }

    private List<SourceFile> filesOf(Descriptor location, YamlScalar target) {
        String text = target.text().orElse("");
        Optional<List<String>> inside = sources.resolve(location.file(), text);
        if (inside.isPresent()) {
            return inRepository(location, target, inside.get());
        }
        Optional<FileUrl> url = FileUrl.parse(text);
        List<SourceFile> elsewhere = url.map(sources::filesAt).orElse(List.of());
        if (elsewhere.isEmpty()) {
            boolean known = url.flatMap(sources::repositoryOf).isPresent();
            missing(
                    location,
                    target,
                    url.isEmpty() || known ? "nothing is there" : "its repository is not part of this portal",
                    url.isEmpty() || known
                            ? "correct the target, or write \"presence: optional\""
                            : "add the repository to the sources of the portal");
        }
        return elsewhere;
    }

    private List<SourceFile> inRepository(Descriptor location, YamlScalar target, List<String> paths) {
        List<SourceFile> files = new ArrayList<>();
        for (String path : paths) {
            sources.file(location.file().repository(), path).ifPresent(files::add);
        }
        if (files.isEmpty()) {
            String text = target.text().orElse("");
            missing(
                    location,
                    target,
                    paths.isEmpty() ? "nothing is there" : "what is there cannot be read as a descriptor",
                    PathGlob.isGlob(text) || text.matches(".*\\.[A-Za-z]+")
                            ? "correct the target, or write \"presence: optional\""
                            : "name a file: a folder is not read");
        }
        return files;
    }

    private void missing(Descriptor location, YamlScalar target, String reason, String hint) {
        boolean optional = location.fields()
                .spec()
                .text("presence")
                .filter("optional"::equals)
                .isPresent();
        if (!optional) {
            report(
                    location,
                    target.position(),
                    ProblemCode.LOCATION_TARGET.severity(),
                    "target " + Found.quote(target.text().orElse("")) + ": " + reason,
                    hint);
        }
    }

    private void report(Descriptor location, Position position, Severity severity, String message, String hint) {
        problems.accept(new Problem(
                ProblemCode.LOCATION_TARGET.id(),
                severity,
                message,
                Optional.of(hint),
                location.file().at(position),
                Optional.of(location.ref().toString())));
    }
}
