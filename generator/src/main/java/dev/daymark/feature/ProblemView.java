package dev.daymark.feature;

import dev.daymark.catalog.EntityRef;
import dev.daymark.problem.Problem;
import java.util.Optional;

/**
 * A problem as a page shows it. Drawn by the theme's {@code components/problem}.
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
public record ProblemView(
        String severity,
        String code,
        String message,
        Optional<String> hint,
        String repository,
        String place,
        Optional<String> view,
        Optional<String> edit,
        Optional<EntityRef> entity) {

    /**
     * A problem with the ways to its place.
     *
     * @param forge where places can be seen and mended
     * @param entity the entity it belongs to, when that is in the catalog
     */
    public static ProblemView of(Problem problem, ForgeLinks forge, Optional<EntityRef> entity) {
        return new ProblemView(
                problem.severity().label(),
                problem.code(),
                problem.message(),
                problem.hint(),
                problem.location().repository(),
                problem.location().inRepository(),
                forge.view(problem.location()),
                forge.edit(problem.location()),
                entity);
    }
}
