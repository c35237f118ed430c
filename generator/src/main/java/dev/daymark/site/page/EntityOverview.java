package dev.daymark.site.page;

import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.ExternalLink;
import dev.daymark.feature.Panel;
import dev.daymark.feature.ProblemView;
import dev.daymark.feature.Staleness;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The first page of an entity.
 *
 * @param head what stands on top
 * @param notes what is wrong with it, worst first
 * @param deprecation set when it should no longer be used
 * @param quiet set when nothing has changed in its repository for long
 * @param stale set when its repository is shown as it was before
 * @param implied set when no descriptor declares it
 * @param about the description's paragraphs after the first
 * @param owner panels of the owner's region
 * @param wide panels above the two columns
 * @param main panels of the main region
 * @param aside panels beside the main region, before the details
 * @param side panels beside the main region, after the details
 * @param details its single values
 * @param links ways out of the portal
 */
record EntityOverview(
        EntityHead head,
        List<ProblemView> notes,
        Optional<Deprecation> deprecation,
        Optional<Activity.Quiet> quiet,
        Optional<Staleness> stale,
        Optional<ImpliedEntity> implied,
        List<String> about,
        List<PanelView> owner,
        List<PanelView> wide,
        List<PanelView> main,
        List<PanelView> aside,
        List<PanelView> side,
        EntityDetails details,
        List<ExternalLink> links) {
    /**
     * A notice that an entity should no longer be used.
     *
     * @param successor what to use instead
     */
    record Deprecation(Optional<EntityRef> successor) {}

    /**
     * A block of a feature.
     *
     * @param template its template
     * @param model what it shows
     */
    record PanelView(String template, Object model) {
        static List<PanelView> of(List<Panel> panels, Panel.Region region) {
            return panels.stream()
                    .filter(panel -> panel.region() == region)
                    .map(panel -> new PanelView(panel.template(), panel.model().get()))
                    .toList();
        }
    }

    /** The paragraphs of a description. */
    static List<String> paragraphs(ResolvedEntity entity) {
        return entity.description().stream()
                .flatMap(text -> Arrays.stream(text.strip().split("\\R\\s*\\R")))
                .toList();
    }

    /** Whether a reader should be told not to begin using it. */
    static Optional<Deprecation> deprecation(CatalogView view, ResolvedEntity entity) {
        Optional<EntityRef> successor = entity.annotation("daymark.dev/replaced-by")
                .flatMap(text -> view.reference(canonical(text, entity.ref())));
        boolean deprecated =
                entity.lifecycle().filter("deprecated"::equalsIgnoreCase).isPresent();
        return deprecated || successor.isPresent() ? Optional.of(new Deprecation(successor)) : Optional.empty();
    }

    private static String canonical(String text, EntityRef from) {
        int colon = text.indexOf(':');
        int slash = text.indexOf('/', colon + 1);
        return new EntityRef(
                        colon < 0 ? from.kind() : text.substring(0, colon),
                        slash < 0 ? EntityRef.DEFAULT_NAMESPACE : text.substring(colon + 1, slash),
                        text.substring(Math.max(colon, slash) + 1))
                .toString();
    }
}
