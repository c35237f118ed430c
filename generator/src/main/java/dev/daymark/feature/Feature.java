package dev.daymark.feature;

import dev.daymark.harvest.Collector;
import java.util.List;

/**
 * A room of the portal: what it shows beyond the bare catalog. Found through {@link java.util.ServiceLoader}, the
 * built-in ones exactly as those of a user's own jar. Must have a public constructor without parameters and hold no
 * state.
 *
 * <p>A feature's templates stand in the theme under {@code templates/features/<id>/}, or in its own jar as resources
 * under {@code daymark/theme/templates/features/<id>/}.
 */
public interface Feature {

    /** Unique, lower case, stable; such as {@code ownership}. */
    String id();

    /** What the feature takes from each repository. */
    default List<Collector> collectors() {
        return List.of();
    }

    /**
     * Looks at a finished catalog. Called once per build. Of harvests, a feature may see what its own collectors took; one
     * without collectors sees no collected values, and a preview asks it again only when something else has changed.
     */
    Study study(Portal portal);

    /**
     * The same in a preview, for a portal that was studied before an edit: what was found then in repositories that are still
     * the same need not be looked for again.
     *
     * @param last what this feature found then
     */
    default Study study(Portal portal, Study last) {
        return study(portal);
    }
}
