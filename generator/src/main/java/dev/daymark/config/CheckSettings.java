package dev.daymark.config;

import dev.daymark.problem.FailOn;
import java.util.Optional;

/**
 * What fails a build.
 *
 * @param failOn from which severity up; empty: each goal's own default
 * @param baseline file of the known problems, which fail nothing
 */
public record CheckSettings(Optional<FailOn> failOn, Optional<String> baseline) {}
