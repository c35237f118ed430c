package dev.daymark.site.contrast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The design tokens of a theme. A later declaration stands before an earlier one. */
public final class Tokens {

    private static final int MOST_STEPS = 16;
    private static final Pattern VARIABLE = Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*(?:,(.*))?\\)", Pattern.DOTALL);
    private static final Pattern USE = Pattern.compile("var\\(\\s*(--[\\w-]+)");
    private static final String PAIR = "light-dark(";

    private final List<Declaration> declarations;
    private final Set<String> used;
    private final Map<Scheme, SortedMap<String, Declaration>> byScheme = new TreeMap<>();

    private Tokens(List<Declaration> declarations, Set<String> used) {
        this.declarations = List.copyOf(declarations);
        this.used = Set.copyOf(used);
        for (Scheme scheme : Scheme.values()) {
            SortedMap<String, Declaration> valid = new TreeMap<>();
            declarations.stream()
                    .filter(declaration -> declaration.schemes().contains(scheme))
                    .forEach(declaration -> valid.put(declaration.name(), declaration));
            byScheme.put(scheme, Collections.unmodifiableSortedMap(valid));
        }
    }

    /** No tokens yet. */
    public static Tokens none() {
        return new Tokens(List.of(), Set.of());
    }

    /**
     * These tokens and those of one more style sheet.
     *
     * @param styles its text
     * @param place what it is called in messages
     * @param own whether the organisation wrote it
     */
    public Tokens and(String styles, String place, boolean own) {
        List<Declaration> all = new ArrayList<>(declarations);
        all.addAll(TokenReader.read(styles, place, own));
        Set<String> names = new HashSet<>(used);
        USE.matcher(styles).results().map(use -> use.group(1)).forEach(names::add);
        return new Tokens(all, names);
    }

    /** The colour of a token; empty when there is none, or when it is written in a way that cannot be read. */
    public Optional<Colour> colour(String name, Scheme scheme) {
        return shade(name, scheme).map(Shade::colour);
    }

    /** A colour, and the declaration that it comes from in the end. */
    record Shade(Colour colour, Declaration origin) {}

    Optional<Shade> shade(String name, Scheme scheme) {
        Declaration declaration = valid(scheme).get(name);
        return declaration == null ? Optional.empty() : shade(declaration.value(), declaration, scheme, MOST_STEPS);
    }

    private Optional<Shade> shade(String value, Declaration origin, Scheme scheme, int steps) {
        String text = value.strip();
        if (steps == 0) {
            return Optional.empty();
        }
        if (text.startsWith(PAIR) && text.endsWith(")")) {
            List<String> pair = parts(text.substring(PAIR.length(), text.length() - 1));
            return pair.size() == 2
                    ? shade(pair.get(scheme == Scheme.LIGHT ? 0 : 1), origin, scheme, steps - 1)
                    : Optional.empty();
        }
        Matcher variable = VARIABLE.matcher(text);
        if (variable.matches()) {
            Declaration other = valid(scheme).get(variable.group(1));
            String otherwise = variable.group(2) == null ? "" : variable.group(2);
            return other == null
                    ? shade(otherwise, origin, scheme, steps - 1)
                    : shade(other.value(), other, scheme, steps - 1);
        }
        return ColourReader.read(text).map(colour -> new Shade(colour, origin));
    }

    /** Splits at the commas that stand in no brackets. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(text.substring(begin, i));
                begin = i + 1;
            }
        }
        parts.add(text.substring(begin));
        return parts;
    }

    SortedMap<String, Declaration> valid(Scheme scheme) {
        return byScheme.getOrDefault(scheme, Collections.emptySortedMap());
    }

    /** Whether a style sheet refers to a token. */
    boolean isUsed(String name) {
        return used.contains(name);
    }

    /** The names that stand in the theme without the organisation. */
    Set<String> bundledNames() {
        return declarations.stream()
                .filter(declaration -> !declaration.own())
                .map(Declaration::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the organisation declares, in the order in which it does. */
    List<Declaration> own() {
        return declarations.stream().filter(Declaration::own).toList();
    }
}
