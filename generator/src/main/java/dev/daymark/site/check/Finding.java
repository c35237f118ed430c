package dev.daymark.site.check;

import java.util.Comparator;

/**
 * A fault of a finished site. Always a fault of the generator, a feature or a theme, never of a repository.
 *
 * @param page file from the site's root
 * @param line first line is 1; 0 when the whole file is meant
 * @param rule what is broken
 * @param message what was found; one line
 */
public record Finding(String page, int line, Rule rule, String message) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::page)
            .thenComparingInt(Finding::line)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message);

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** {@code teams/index.html:12: dead-link: …}, clickable in editors and CI logs. */
    @Override
    public String toString() {
        return page + (line > 0 ? ":" + line : "") + ": " + rule.id() + ": " + message;
    }
}
