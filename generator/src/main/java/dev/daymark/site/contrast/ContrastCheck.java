package dev.daymark.site.contrast;

import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import dev.daymark.problem.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Judges the tokens that an organisation declares, together with those it leaves as they are. */
public final class ContrastCheck {

    private static final int SHADES = 200;
    private static final Set<String> COLOURS =
            Pair.ALL.stream().flatMap(Pair::tokens).collect(Collectors.toCollection(TreeSet::new));

    private final Tokens tokens;

    private ContrastCheck(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * What is wrong with them.
     *
     * @return at most one problem of a kind for each declaration and each of light and dark
     */
    public static List<Problem> check(Tokens tokens) {
        ContrastCheck check = new ContrastCheck(tokens);
        List<Problem> problems = new ArrayList<>(check.names());
        problems.addAll(check.unread());
        for (Scheme scheme : Scheme.values()) {
            problems.addAll(check.faint(scheme));
        }
        return problems;
    }

    /** Names that nothing uses, but that are nearly those of tokens. */
    private List<Problem> names() {
        Set<String> known = tokens.bundledNames();
        return tokens.own().stream()
                .filter(token -> !known.contains(token.name()) && !tokens.isUsed(token.name()))
                .flatMap(token -> Suggestion.nearest(token.name(), known).stream()
                        .map(near -> problem(
                                        ProblemCode.THEME_NAME,
                                        token,
                                        "the theme has no token \"" + token.name() + "\"")
                                .withHint("did you mean \"" + near + "\"?")))
                .toList();
    }

    private List<Problem> unread() {
        return tokens.own().stream()
                .filter(token -> COLOURS.contains(token.name()))
                .filter(token -> token.schemes().stream()
                        .anyMatch(scheme -> tokens.shade(token.name(), scheme).isEmpty()))
                .map(token -> problem(
                                ProblemCode.THEME_COLOUR,
                                token,
                                "cannot read the colour of " + token.name() + ": \"" + token.value() + "\"")
                        .withHint("its contrast is not checked; # with digits, rgb(), hsl(), oklch(), oklab(),"
                                + " light-dark() and var() can be read"))
                .toList();
    }

    /** A pair as it looks. */
    private record Look(Pair pair, Tokens.Shade front, Tokens.Shade back) {

        double contrast() {
            return front.colour().over(back.colour()).contrast(back.colour());
        }

        boolean isFaint() {
            return contrast() < pair.wanted();
        }

        /** Whose fault it is: that of the text, if the organisation chose it. */
        Declaration cause() {
            return front.origin().own() ? front.origin() : back.origin();
        }

        /** This pair with another colour in place of the cause's. */
        Look with(Declaration cause, Colour colour) {
            Tokens.Shade shade = new Tokens.Shade(colour, cause);
            return new Look(
                    pair,
                    front.origin().equals(cause) ? shade : front,
                    back.origin().equals(cause) ? shade : back);
        }
    }

    private List<Problem> faint(Scheme scheme) {
        List<Look> looks =
                Pair.ALL.stream().flatMap(pair -> look(pair, scheme).stream()).toList();
        Map<Declaration, List<Look>> byCause = looks.stream()
                .filter(Look::isFaint)
                .filter(look -> look.cause().own())
                .sorted(Comparator.comparingDouble(
                        look -> look.contrast() / look.pair().wanted()))
                .collect(Collectors.groupingBy(Look::cause, LinkedHashMap::new, Collectors.toList()));
        return byCause.entrySet().stream()
                .map(entry -> faint(entry.getKey(), entry.getValue(), looks, scheme))
                .toList();
    }

    private Optional<Look> look(Pair pair, Scheme scheme) {
        return tokens.shade(pair.front(), scheme)
                .flatMap(front -> tokens.shade(pair.back(), scheme).map(back -> new Look(pair, front, back)));
    }

    private static Problem faint(Declaration cause, List<Look> faint, List<Look> looks, Scheme scheme) {
        Look worst = faint.get(0);
        String more = faint.size() == 1 ? "" : ", and " + (faint.size() - 1) + " more of its pairs are too faint";
        String message = worst.pair().front() + " on " + worst.pair().back() + " has a contrast of "
                + figure(worst.contrast()) + " in the " + scheme.label() + " theme, where "
                + figure(worst.pair().wanted()) + " is wanted" + more;
        String hint = shade(cause, worst, looks)
                .map(colour -> colour + " would pass")
                .orElse("no shade of it passes on everything it stands on; change the other colour too");
        return problem(ProblemCode.THEME_CONTRAST, cause, message).withHint(hint);
    }

    /** The nearest shade with which nothing that the colour is part of is too faint. */
    private static Optional<String> shade(Declaration cause, Look worst, List<Look> looks) {
        Colour now = worst.front().origin().equals(cause)
                ? worst.front().colour()
                : worst.back().colour();
        List<Look> concerned = looks.stream()
                .filter(look -> look.front().origin().equals(cause)
                        || look.back().origin().equals(cause))
                .toList();
        return IntStream.rangeClosed(1, SHADES)
                .mapToObj(step -> (double) step / SHADES)
                .flatMap(share -> Stream.<DoubleFunction<Colour>>of(now::darker, now::lighter)
                        .map(way -> way.apply(share)))
                .map(Colour::hex)
                .filter(hex -> concerned.stream().noneMatch(look -> look.with(
                                cause, ColourReader.read(hex).orElseThrow())
                        .isFaint()))
                .findFirst();
    }

    private static Problem problem(ProblemCode code, Declaration token, String message) {
        return Problem.of(code, new SourceLocation("", token.place(), token.line(), 0), message);
    }

    /** Cut, not rounded, so that a figure that fails never looks like one that passes. */
    private static String figure(double ratio) {
        return String.format(Locale.ROOT, "%.2f", Math.floor(ratio * 100) / 100).replaceAll("\\.?0+$", "");
    }
}
