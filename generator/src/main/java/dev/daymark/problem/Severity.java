package dev.daymark.problem;

import java.util.Locale;

/** How bad a problem is, worst first. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The word used in every report: {@code error}, {@code warning} or {@code info}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
