package dev.daymark.catalog.schema;

import static dev.daymark.catalog.schema.Field.optional;
import static dev.daymark.catalog.schema.Field.required;
import static dev.daymark.catalog.schema.Field.requiredList;
import static dev.daymark.catalog.schema.Field.text;
import static dev.daymark.catalog.schema.Field.texts;
import static dev.daymark.catalog.schema.Shape.ANYTHING;
import static dev.daymark.catalog.schema.Shape.TEXT;

import java.util.List;
import java.util.Set;

/** The kinds that the catalog knows. */
final class Kinds {

    private static final Set<String> CORE = Set.of("backstage.io/v1alpha1", "backstage.io/v1beta1");

    private static final Field PROFILE =
            optional("profile", new ObjectShape(text("displayName"), text("email"), text("picture")));

    static final List<Kind> ALL = List.of(
            core(
                    "Component",
                    required("type", TEXT),
                    required("lifecycle", TEXT),
                    required("owner", TEXT),
                    text("system"),
                    text("subcomponentOf"),
                    texts("providesApis"),
                    texts("consumesApis"),
                    texts("dependsOn"),
                    optional("dependencyOf", ANYTHING)),
            core(
                    "API",
                    required("type", TEXT),
                    required("lifecycle", TEXT),
                    required("owner", TEXT),
                    required("definition", TEXT),
                    text("system")),
            core(
                    "Resource",
                    required("type", TEXT),
                    required("owner", TEXT),
                    text("system"),
                    texts("dependsOn"),
                    optional("dependencyOf", ANYTHING)),
            core("System", required("owner", TEXT), text("domain"), text("type")),
            core("Domain", required("owner", TEXT), text("subdomainOf"), text("type")),
            core("Group", required("type", TEXT), requiredList("children"), text("parent"), texts("members"), PROFILE),
            core("User", requiredList("memberOf"), PROFILE),
            core(
                    "Location",
                    text("type"),
                    text("target"),
                    texts("targets"),
                    optional("presence", Shape.oneOf("required", "optional"))),
            TemplateKind.KIND);

    private Kinds() {}

    private static Kind core(String name, Field... fields) {
        return new Kind(name, CORE, new ObjectShape(fields));
    }
}
