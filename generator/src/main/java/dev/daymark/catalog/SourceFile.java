package dev.daymark.catalog;

import dev.daymark.harvest.DescriptorFile;
import dev.daymark.harvest.Harvest;
import dev.daymark.problem.SourceLocation;
import dev.daymark.source.Commit;
import dev.daymark.yaml.Position;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A descriptor file of the run. Identified by repository and path, and ordered by them. */
record SourceFile(Harvest harvest, DescriptorFile descriptor) implements Comparable<SourceFile> {

    private static final Comparator<SourceFile> ORDER =
            Comparator.comparing(SourceFile::repository).thenComparing(SourceFile::path);

    String repository() {
        return harvest.repository().name();
    }

    String path() {
        return descriptor.path();
    }

    SourceLocation whole() {
        return SourceLocation.ofFile(repository(), path());
    }

    SourceLocation at(Position position) {
        return new SourceLocation(repository(), path(), position.line(), position.column());
    }

    /** The address under which the file is registered, or reached through a Location. */
    Target target(boolean throughLocation) {
        return harvest.repository()
                .url()
                .map(url -> {
                    String address = url.file(ref(harvest), path());
                    return new Target(Target.URL, throughLocation ? address.replaceFirst("/blob/", "/tree/") : address);
                })
                .orElseGet(() -> new Target(Target.FILE, place()));
    }

    /** The file among all of the run; what stands beside the configuration needs no repository's name. */
    String place() {
        return repository().isEmpty() ? path() : repository() + "/" + path();
    }

    /** What the addresses of a repository's files name: the branch if that is known, else the commit. */
    static String ref(Harvest harvest) {
        return harvest.repository()
                .branch()
                .or(() -> harvest.repository().commit().map(Commit::id))
                .orElse("HEAD");
    }

    @Override
    public int compareTo(SourceFile other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceFile file && repository().equals(file.repository()) && path().equals(file.path());
    }

    @Override
    public int hashCode() {
        return 31 * repository().hashCode() + path().hashCode();
    }
}
