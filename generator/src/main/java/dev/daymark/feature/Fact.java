package dev.daymark.feature;

import dev.daymark.catalog.EntityRef;
import dev.daymark.problem.SourceLocation;
import java.util.Optional;

/**
 * Something a feature knows of an entity. Shown among the entity's details and written to the static API.
 *
 * @param entity the entity
 * @param label what the value is, in the words of the interface
 * @param value the value
 * @param source where it stands
 */
public record Fact(EntityRef entity, String label, String value, Optional<SourceLocation> source) {}
