package dev.daymark.feature.docs.mkdocs;

import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlReader;
import dev.daymark.yaml.YamlSyntaxException;
import java.util.Optional;

/**
 * A {@code mkdocs.yml} as it was read.
 *
 * @param repository name of the repository within the run
 * @param path from the root of the repository
 * @param tree the document; an empty mapping when it could not be read
 * @param failure why it could not be read
 */
public record MkdocsFile(String repository, String path, YamlNode tree, Optional<Problem> failure) {

    /** A file that could be read. */
    public static MkdocsFile of(String repository, String path, YamlNode tree) {
        return new MkdocsFile(repository, path, tree, Optional.empty());
    }

    /** Reads a text; one that is not YAML is kept with the reason. */
    public static MkdocsFile parse(String repository, String path, String text) {
        try {
            return of(repository, path, YamlReader.readOne(text));
        } catch (YamlSyntaxException e) {
            SourceLocation place = new SourceLocation(
                    repository, path, e.position().line(), e.position().column());
            Problem failure = Problem.of(ProblemCode.YAML_SYNTAX, place, String.valueOf(e.getMessage()))
                    .withHint("the documentation is built as if this file were empty");
            return new MkdocsFile(repository, path, YamlMap.EMPTY, Optional.of(failure));
        }
    }

    /** A place in it. */
    SourceLocation at(Position position) {
        return new SourceLocation(repository, path, position.line(), position.column());
    }

    /** The folder that it lies in, from the root of the repository. */
    String folder() {
        return DocsPath.folder(path);
    }
}
