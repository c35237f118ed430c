package dev.daymark.catalog.schema;

import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.Severity;
import dev.daymark.yaml.Position;

/**
 * One thing that is wrong with a descriptor. An error rejects the entity, anything less does not.
 *
 * @param code what kind of thing
 * @param severity how bad it is
 * @param position where it stands in the file
 * @param message what was found
 * @param hint how to fix it
 */
public record Finding(ProblemCode code, Severity severity, Position position, String message, String hint) {}
