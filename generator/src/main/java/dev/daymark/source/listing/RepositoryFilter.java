package dev.daymark.source.listing;

import dev.daymark.source.ForgeFacts.Visibility;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which of the listed repositories are wanted. Immutable. */
public final class RepositoryFilter {

    /** All but empty ones, which have nothing to read. */
    public static final RepositoryFilter ALL = new RepositoryFilter(repository -> !repository.empty());

    private final Predicate<ListedRepository> wanted;

    private RepositoryFilter(Predicate<ListedRepository> wanted) {
        this.wanted = wanted;
    }

    boolean accepts(ListedRepository repository) {
        return wanted.test(repository);
    }

    private RepositoryFilter and(Predicate<ListedRepository> other) {
        return new RepositoryFilter(wanted.and(other));
    }

    /** Only those whose whole name fits, as if the pattern began with {@code ^} and ended with {@code $}. */
    public RepositoryFilter named(Pattern pattern) {
        return and(repository -> pattern.matcher(repository.name()).matches());
    }

    /** Only those in whose name the pattern is found. */
    public RepositoryFilter nameHas(Pattern pattern) {
        return and(repository -> pattern.matcher(repository.name()).find());
    }

    /** Only those in whose path on the forge the pattern is found. */
    public RepositoryFilter pathHas(Pattern pattern) {
        return and(repository -> pattern.matcher(repository.fullName()).find());
    }

    /** Only those in whose folders, the path without the name, one of the patterns is found; none: all. */
    public RepositoryFilter groupHas(List<Pattern> patterns) {
        return patterns.isEmpty()
                ? this
                : and(repository -> patterns.stream()
                        .anyMatch(pattern -> pattern.matcher(group(repository)).find()));
    }

    private static String group(ListedRepository repository) {
        int slash = repository.fullName().lastIndexOf('/');
        return slash < 0 ? "" : repository.fullName().substring(0, slash);
    }

    /** Only those of projects whose whole key fits. */
    public RepositoryFilter inProject(Pattern pattern) {
        return and(
                repository -> pattern.matcher(repository.project().orElse("")).matches());
    }

    /** Only those of projects in whose key the pattern is found. */
    public RepositoryFilter projectHas(Pattern pattern) {
        return and(
                repository -> pattern.matcher(repository.project().orElse("")).find());
    }

    /** Only those with one of the topics; none: all. */
    public RepositoryFilter withTopic(Collection<String> topics) {
        return topics.isEmpty() ? this : and(repository -> hasTopic(repository, topics));
    }

    /** Only those with all of the topics. */
    public RepositoryFilter withTopics(Collection<String> topics) {
        return and(repository -> repository.facts().topics().containsAll(topics));
    }

    /** None with one of the topics. */
    public RepositoryFilter withoutTopic(Collection<String> topics) {
        return and(repository -> !hasTopic(repository, topics));
    }

    private static boolean hasTopic(ListedRepository repository, Collection<String> topics) {
        return repository.facts().topics().stream().anyMatch(topics::contains);
    }

    /** Only those of some visibility; none: all. */
    public RepositoryFilter visible(Set<Visibility> visibilities) {
        Set<Visibility> wantedOnes = Set.copyOf(visibilities);
        return wantedOnes.isEmpty()
                ? this
                : and(repository -> wantedOnes.contains(repository.facts().visibility()));
    }

    /** None that is a fork. */
    public RepositoryFilter withoutForks() {
        return and(repository -> !repository.facts().fork());
    }

    /** None that is archived. */
    public RepositoryFilter withoutArchived() {
        return and(repository -> !repository.facts().archived());
    }

    /** None of these paths, whatever their case. */
    public RepositoryFilter without(Collection<String> fullNames) {
        Set<String> unwanted =
                fullNames.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        return and(repository -> !unwanted.contains(repository.fullName().toLowerCase(Locale.ROOT)));
    }
}
