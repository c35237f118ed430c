package dev.daymark.feature.docs.decisions;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The decisions of a folder, and how they replace each other. */
public final class DecisionLog {

    private static final Comparator<Decision> ORDER = Comparator.comparing(
                    (Decision decision) -> decision.number().isEmpty())
            .thenComparing(
                    decision -> decision.number().isEmpty() ? BigInteger.ZERO : new BigInteger(decision.number()))
            .thenComparing(Decision::date)
            .thenComparing(Decision::path);
    private static final Pattern PREFIX = Pattern.compile("(?i)adr\\s*[:–—-]\\s*");

    private final SortedMap<String, StatedDecision> stated;
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, Set<String>> supersedes = new HashMap<>();
    private final Map<String, Set<String>> supersededBy = new HashMap<>();

    private DecisionLog(SortedMap<String, StatedDecision> stated) {
        this.stated = stated;
        stated.keySet().forEach(path -> {
            DecisionName name = DecisionName.of(path);
            byName.putIfAbsent(stem(path), path);
            if (!name.number().isEmpty()) {
                byName.putIfAbsent(bare(name.number()), path);
            }
        });
        stated.forEach((path, decision) -> {
            found(decision.supersedes()).forEach(older -> link(path, older));
            found(decision.supersededBy()).forEach(newer -> link(newer, path));
        });
    }

    /**
     * The decisions by number, those without one behind.
     *
     * @param stated what each record says, by path
     * @param titles what each page is called
     */
    public static List<Decision> of(Map<String, StatedDecision> stated, Function<String, String> titles) {
        DecisionLog log = new DecisionLog(new TreeMap<>(stated));
        List<Decision> decisions = new ArrayList<>();
        log.stated.forEach((path, decision) -> decisions.add(log.decision(path, decision, titles.apply(path))));
        return decisions.stream().sorted(ORDER).toList();
    }

    private Decision decision(String path, StatedDecision decision, String title) {
        String number = DecisionName.of(path).number();
        return new Decision(
                path,
                number,
                title(title, number, path),
                decision.status(),
                decision.date(),
                List.copyOf(supersedes.getOrDefault(path, Set.of())),
                List.copyOf(supersededBy.getOrDefault(path, Set.of())));
    }

    private static String title(String written, String number, String path) {
        String title = number.isEmpty()
                ? written
                : written.replaceFirst("(?i)^(?:adr|dr|decision)?[-_ #]*0*" + bare(number) + "(?!\\w)[\\s.:)–—-]*", "");
        String plain = PREFIX.matcher(title).lookingAt() ? PREFIX.matcher(title).replaceFirst("") : title;
        if (!plain.isBlank()) {
            return plain.strip();
        }
        String name = stem(path)
                .replaceFirst("^[a-z]*[-_ ]?\\d+[-_ ]*", "")
                .replaceAll("[-_]+", " ")
                .strip();
        return name.isEmpty() ? stem(path) : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private void link(String newer, String older) {
        if (!newer.equals(older)) {
            supersedes.computeIfAbsent(newer, any -> new TreeSet<>()).add(older);
            supersededBy.computeIfAbsent(older, any -> new TreeSet<>()).add(newer);
        }
    }

    /** A reference is a number, or ends in the name of a file. */
    private List<String> found(Collection<String> references) {
        return references.stream()
                .flatMap(reference -> Stream.of(stem(reference), bare(reference))
                        .map(byName::get)
                        .filter(Objects::nonNull)
                        .limit(1))
                .toList();
    }

    private static String stem(String path) {
        String bare = path.replaceFirst("[?#].*", "");
        return bare.substring(bare.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]+$", "");
    }

    private static String bare(String number) {
        return number.replaceFirst("^0+(?=.)", "");
    }
}
