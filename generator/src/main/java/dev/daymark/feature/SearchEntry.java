package dev.daymark.feature;

import dev.daymark.search.SearchDocument;
import java.util.Optional;

/**
 * A page, or a place in one, that readers can find.
 *
 * @param address where it leads
 * @param about what stands below its title; empty when nothing does
 * @param end what stands behind its title, such as a type; empty when nothing does
 * @param document what it is found by
 */
public record SearchEntry(Address address, Optional<String> about, Optional<String> end, SearchDocument document) {}
