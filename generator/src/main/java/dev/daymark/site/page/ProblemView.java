package dev.daymark.site.page;

import dev.daymark.catalog.EntityRef;
import java.util.Optional;

/**
 * A problem as a page shows it.
 *
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param code its stable name
 * @param message what is wrong
 * @param hint how to fix it
 * @param repository where it is; empty for the configuration
 * @param place {@code path:line:column} within the repository; empty for the whole repository
 * @param view the place on the forge
 * @param edit the place in the forge's editor
 * @param entity the entity it belongs to, when that is in the catalog
 */
record ProblemView(
        String severity,
        String code,
        String message,
        Optional<String> hint,
        String repository,
        String place,
        Optional<String> view,
        Optional<String> edit,
        Optional<EntityRef> entity) {}
