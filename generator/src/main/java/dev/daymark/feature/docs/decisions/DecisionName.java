package dev.daymark.feature.docs.decisions;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a file says of a decision: {@code 0012-one-writer.md} as adr-tools and MADR write it, {@code
 * adr012-one-writer.md} as Backstage does, {@code 20240318-one-writer.md} as log4brains does.
 *
 * @param number digits as written; empty without
 * @param date such as {@code 2024-03-18}; empty without
 * @param record whether a file with that name can record a decision: an index, a README or a template cannot
 */
record DecisionName(String number, String date, boolean record) {

    private static final Pattern DATED = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d).*");
    private static final Pattern NUMBERED = Pattern.compile("(?:adr|dr|decision)?[-_ ]?(\\d{1,5})(?=[-_. ]|$).*");
    private static final Set<String> OTHERS = Set.of("index", "readme", "contributing", "changelog");

    static DecisionName of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String stem = name.replaceFirst("\\.[a-z]+$", "");
        boolean record = !OTHERS.contains(stem) && !stem.contains("template");
        Matcher dated = DATED.matcher(stem);
        if (dated.matches()) {
            return new DecisionName("", dated.group(1) + "-" + dated.group(2) + "-" + dated.group(3), record);
        }
        Matcher numbered = NUMBERED.matcher(stem);
        return new DecisionName(numbered.matches() ? numbered.group(1) : "", "", record);
    }

    boolean numbered() {
        return !number.isEmpty() || !date.isEmpty();
    }
}
