package dev.daymark.site.contrast;

import java.util.List;
import java.util.stream.Stream;

/**
 * Two tokens that readers must be able to tell apart, because one stands on the other somewhere.
 *
 * @param front the text or drawing
 * @param back what it stands on
 * @param wanted the contrast ratio that WCAG 2.2 AA wants: 4.5 for text, 3 for drawings and borders of fields
 */
record Pair(String front, String back, double wanted) {

    private static final double TEXT = 4.5;
    private static final double DRAWING = 3;

    private static final String PAPER = "bg bg-side surface surface-2";
    private static final String SURFACES =
            PAPER + " surface-3 accent-soft mute-soft code-bg ok-soft warn-soft bad-soft info-soft";

    /** Every text on every surface it may stand on. */
    static final List<Pair> ALL = Stream.of(
                    pairs(TEXT, "ink ink-2 ink-3 accent accent-2", SURFACES),
                    pairs(TEXT, "mark", PAPER),
                    pairs(TEXT, "on-accent", "accent accent-2"),
                    pairs(TEXT, "ok", PAPER + " ok-soft"),
                    pairs(TEXT, "warn", PAPER + " warn-soft"),
                    pairs(TEXT, "bad", PAPER + " bad-soft"),
                    pairs(TEXT, "info", PAPER + " info-soft"),
                    pairs(
                            TEXT,
                            "k-component k-api k-system k-domain k-resource k-group k-user k-template k-doc",
                            PAPER),
                    pairs(TEXT, "t-k t-s t-n t-c t-p", "code-bg"),
                    pairs(DRAWING, "field ok-fill warn-fill bad-fill ramp-1 ramp-2", "bg surface"))
            .flatMap(pairs -> pairs)
            .toList();

    private static Stream<Pair> pairs(double wanted, String fronts, String backs) {
        return Stream.of(fronts.split(" ", -1)).flatMap(front -> Stream.of(backs.split(" ", -1))
                .map(back -> new Pair("--" + front, "--" + back, wanted)));
    }

    Stream<String> tokens() {
        return Stream.of(front, back);
    }
}
