package dev.daymark.config;

import dev.daymark.problem.FailOn;
import java.util.Optional;

/**
 * What fails a build.
 *
 * @param failOn from which severity up; empty: each goal's own default
 * @param baseline file of the known problems, which fail nothing
 * @param mayShrink how much of its entities a catalog may lose from one portal to the next, in percent
 */
public record CheckSettings(Optional<FailOn> failOn, Optional<String> baseline, int mayShrink) {

    /** What holds when nothing is said. */
    static final CheckSettings DEFAULT = new CheckSettings(Optional.empty(), Optional.empty(), 50);
}
