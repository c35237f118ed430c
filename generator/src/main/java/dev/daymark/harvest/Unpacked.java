package dev.daymark.harvest;

import dev.daymark.problem.Problem;
import dev.daymark.problem.SourceLocation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Harvests that were in archives, as if they had been read here: with problems of their own repository alone, without what no
 * collector knows, and with what each collector has made safe. Unpacked once, and kept until their texts are read.
 */
final class Unpacked {

    private final List<Collector> collectors;
    private final HarvestCache cache;

    Unpacked(List<Collector> collectors, HarvestCache cache) {
        this.collectors = List.copyOf(collectors);
        this.cache = cache;
    }

    HarvestArchive open(Path file) throws IOException {
        return HarvestArchive.open(
                file,
                (digest, harvest) ->
                        cache.recall(digest, () -> adopted(HarvestFile.read(harvest)), () -> again(file, digest)));
    }

    /** Nothing when there is another archive now. */
    private Harvest again(Path file, String digest) {
        try {
            return HarvestArchive.open(
                            file,
                            (now, harvest) -> now.equals(digest) ? adopted(HarvestFile.read(harvest)) : Harvest.NOTHING)
                    .harvest();
        } catch (IOException e) {
            return Harvest.NOTHING;
        }
    }

    private Harvest adopted(Harvest harvest) throws IOException {
        Map<String, CollectedValue> values = new TreeMap<>();
        for (Collector collector : collectors) {
            CollectedValue value = harvest.collected().get(collector.id());
            if (value != null) {
                values.put(collector.id(), adopted(collector, value));
            }
        }
        String name = harvest.repository().name();
        return new Harvest(
                harvest.repository(),
                harvest.descriptors().stream()
                        .map(file -> ofOneself(file, name))
                        .toList(),
                harvest.resolutions(),
                harvest.texts(),
                harvest.codeOwners(),
                harvest.readme(),
                values,
                harvest.problems().stream()
                        .map(problem -> ofOneself(problem, name))
                        .toList());
    }

    private static DescriptorFile ofOneself(DescriptorFile file, String name) {
        return new DescriptorFile(
                file.path(),
                file.discovered(),
                file.documents(),
                file.failure().map(problem -> ofOneself(problem, name)));
    }

    /** Problems are shown where they say that they are: nobody tells some of another repository, or of an entity of it. */
    private static Problem ofOneself(Problem problem, String name) {
        SourceLocation told = problem.location();
        return new Problem(
                problem.code(),
                problem.severity(),
                problem.message(),
                problem.hint(),
                new SourceLocation(name, told.path(), told.line(), told.column()),
                Optional.empty());
    }

    private static CollectedValue adopted(Collector collector, CollectedValue value) throws IOException {
        try {
            return collector.adopt(value);
        } catch (RuntimeException e) {
            throw new IOException("its part \"" + collector.id() + "\" is damaged: " + e.getMessage(), e);
        }
    }
}
