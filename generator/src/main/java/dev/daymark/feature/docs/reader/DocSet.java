package dev.daymark.feature.docs.reader;

import dev.daymark.catalog.EntityRef;
import dev.daymark.feature.Address;
import java.util.Optional;

/**
 * The documentation of one thing, as a page names it.
 *
 * @param id names it in queries, as {@code set:} of search
 * @param title what it is called
 * @param home its first page
 * @param entity what it documents; empty for a repository that nothing in the catalog describes
 * @param about the page of what it documents
 * @param aboutTitle what that is called
 */
public record DocSet(
        String id, String title, Address home, Optional<EntityRef> entity, Address about, String aboutTitle) {}
