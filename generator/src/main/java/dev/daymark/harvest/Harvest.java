package dev.daymark.harvest;

import dev.daymark.problem.Problem;
import dev.daymark.source.ForgeFacts;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything one repository says, as one immutable, serialisable value. Made from that repository alone, so that it can
 * be cached, published and tested alone.
 *
 * @param repository what the repository is
 * @param descriptors every descriptor file that was discovered or that another descriptor of this repository points
 *     to, sorted by path
 * @param resolutions what the placeholders and Location targets of the descriptors lead to inside this repository
 * @param texts text files that placeholders lead to, by path, sorted
 * @param codeOwners the CODEOWNERS file in effect
 * @param readme the README at the root
 * @param collected what features collected, by collector id, sorted
 * @param problems problems met while reading, sorted; without the failures of the descriptor files, which count only
 *     where a file is reached
 */
public record Harvest(
        RepositoryFacts repository,
        List<DescriptorFile> descriptors,
        List<Resolution> resolutions,
        Map<String, String> texts,
        Optional<TextFile> codeOwners,
        Optional<TextFile> readme,
        Map<String, CollectedValue> collected,
        List<Problem> problems) {

    /** What nobody says, in no repository. */
    public static final Harvest NOTHING = new Harvest(
            new RepositoryFacts("", Optional.empty(), Optional.empty(), Optional.empty(), "", RepositoryFacts.State.OK),
            List.of(),
            List.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            List.of());

    /** Copies the collections, sorts the problems. */
    public Harvest {
        descriptors = List.copyOf(descriptors);
        resolutions = List.copyOf(resolutions);
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
        collected = Collections.unmodifiableMap(new TreeMap<>(collected));
        problems = problems.stream().sorted().toList();
    }

    /** This harvest with what a forge says of the repository. */
    Harvest with(Optional<ForgeFacts> forge) {
        return repository.forge().equals(forge)
                ? this
                : new Harvest(
                        repository.with(forge),
                        descriptors,
                        resolutions,
                        texts,
                        codeOwners,
                        readme,
                        collected,
                        problems);
    }

    /** This harvest with more descriptors and problems. */
    public Harvest with(List<DescriptorFile> moreDescriptors, List<Problem> moreProblems) {
        return new Harvest(
                repository,
                Stream.concat(descriptors.stream(), moreDescriptors.stream()).toList(),
                resolutions,
                texts,
                codeOwners,
                readme,
                collected,
                Stream.concat(problems.stream(), moreProblems.stream()).toList());
    }

    /** This harvest as that of an earlier time, and why. */
    Harvest stale(Problem reason) {
        return new Harvest(
                repository.stale(true),
                descriptors,
                resolutions,
                texts,
                codeOwners,
                readme,
                collected,
                Stream.concat(problems.stream(), Stream.of(reason)).toList());
    }

    /** Whether another harvest says the same, but for what features took and the identity of the content. */
    public boolean describesTheSameAs(Harvest other) {
        return equals(other) || description().equals(other.description());
    }

    /** Whether some harvests say the same as others, each as the one in its place. */
    public static boolean describeTheSame(List<Harvest> some, List<Harvest> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> some.get(i).describesTheSameAs(others.get(i)));
    }

    private Harvest description() {
        return new Harvest(
                repository.withTree(""), descriptors, resolutions, texts, codeOwners, readme, Map.of(), problems);
    }

    /** This harvest with other values of features. */
    Harvest withCollected(Map<String, CollectedValue> others) {
        return new Harvest(repository, descriptors, resolutions, texts, codeOwners, readme, others, problems);
    }

    /** This harvest with other problems. */
    public Harvest withProblems(List<Problem> others) {
        return new Harvest(repository, descriptors, resolutions, texts, codeOwners, readme, collected, others);
    }

    /** That nothing is known of a repository, and why. */
    static Harvest failed(String name, Problem reason) {
        RepositoryFacts facts = RepositoryFacts.failed(name);
        return new Harvest(
                facts, List.of(), List.of(), Map.of(), Optional.empty(), Optional.empty(), Map.of(), List.of(reason));
    }
}
