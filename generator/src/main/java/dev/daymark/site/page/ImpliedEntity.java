package dev.daymark.site.page;

import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.Origin;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.EntityRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What there is to say of an entity that others name and nobody declares.
 *
 * @param mentions those that name it, the first hundred
 * @param more how many more do
 * @param snippet a descriptor that would declare it
 */
record ImpliedEntity(List<EntityRow> mentions, int more, String snippet) {
    private static final int SHOWN = 100;

    private static final Map<String, String> KINDS = Map.of(
            "component", "Component",
            "api", "API",
            "resource", "Resource",
            "system", "System",
            "domain", "Domain",
            "group", "Group",
            "user", "User");

    private static final Map<String, String> SPECS = Map.of(
            "component", "  type: service\n  lifecycle: production\n  owner: <team>\n",
            "api", "  type: openapi\n  lifecycle: production\n  owner: <team>\n  definition: |\n    openapi: 3.1.0\n",
            "resource", "  type: database\n  owner: <team>\n",
            "system", "  owner: <team>\n",
            "domain", "  owner: <team>\n",
            "group", "  type: team\n  children: []\n",
            "user", "  memberOf: []\n");

    static Optional<ImpliedEntity> of(Catalog catalog, ResolvedEntity entity) {
        if (!(entity.origin() instanceof Origin.Implied implied)) {
            return Optional.empty();
        }
        List<EntityRef> mentions = implied.mentions();
        List<EntityRef> shown = mentions.subList(0, Math.min(SHOWN, mentions.size()));
        return Optional.of(
                new ImpliedEntity(EntityRow.of(catalog, shown), mentions.size() - shown.size(), snippet(entity.ref())));
    }

    private static String snippet(EntityRef ref) {
        boolean usual = ref.namespace().equals(EntityRef.DEFAULT_NAMESPACE);
        return "apiVersion: backstage.io/v1alpha1\n"
                + "kind: " + KINDS.getOrDefault(ref.kind(), ref.kind()) + "\n"
                + "metadata:\n"
                + "  name: " + ref.name() + "\n"
                + (usual ? "" : "  namespace: " + ref.namespace() + "\n")
                + "spec:\n"
                + SPECS.getOrDefault(ref.kind(), "  type: <type>\n");
    }
}
