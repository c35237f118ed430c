package dev.daymark.catalog;

import static dev.daymark.catalog.RelationType.API_CONSUMED_BY;
import static dev.daymark.catalog.RelationType.API_PROVIDED_BY;
import static dev.daymark.catalog.RelationType.CHILD_OF;
import static dev.daymark.catalog.RelationType.CONSUMES_API;
import static dev.daymark.catalog.RelationType.DEPENDENCY_OF;
import static dev.daymark.catalog.RelationType.DEPENDS_ON;
import static dev.daymark.catalog.RelationType.HAS_MEMBER;
import static dev.daymark.catalog.RelationType.HAS_PART;
import static dev.daymark.catalog.RelationType.MEMBER_OF;
import static dev.daymark.catalog.RelationType.OWNED_BY;
import static dev.daymark.catalog.RelationType.OWNER_OF;
import static dev.daymark.catalog.RelationType.PARENT_OF;
import static dev.daymark.catalog.RelationType.PART_OF;
import static dev.daymark.catalog.RelationType.PROVIDES_API;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A field of {@code spec} that states relations.
 *
 * @param kinds whose field it is
 * @param field its key
 * @param defaultKind of references that name none; empty: they must name one
 * @param out type of the relation as the entity itself sees it
 * @param in type of the relation as the other entity sees it
 */
record RelationRule(Set<String> kinds, String field, Optional<String> defaultKind, String out, String in) {

    static final String OWNER = "owner";

    /** What Backstage makes relations of. */
    static final List<RelationRule> BUILT_IN = List.of(
            rule(
                    Set.of("Component", "API", "Resource", "System", "Domain", "Template"),
                    OWNER,
                    "Group",
                    OWNED_BY,
                    OWNER_OF),
            rule(Set.of("Component"), "subcomponentOf", "Component", PART_OF, HAS_PART),
            rule(Set.of("Component"), "providesApis", "API", PROVIDES_API, API_PROVIDED_BY),
            rule(Set.of("Component"), "consumesApis", "API", CONSUMES_API, API_CONSUMED_BY),
            rule(Set.of("Component", "Resource"), "dependsOn", "", DEPENDS_ON, DEPENDENCY_OF),
            rule(Set.of("Component", "Resource"), "dependencyOf", "", DEPENDENCY_OF, DEPENDS_ON),
            rule(Set.of("Component", "API", "Resource"), "system", "System", PART_OF, HAS_PART),
            rule(Set.of("System"), "domain", "Domain", PART_OF, HAS_PART),
            rule(Set.of("Domain"), "subdomainOf", "Domain", PART_OF, HAS_PART),
            rule(Set.of("Group"), "parent", "Group", CHILD_OF, PARENT_OF),
            rule(Set.of("Group"), "children", "Group", PARENT_OF, CHILD_OF),
            rule(Set.of("Group"), "members", "User", HAS_MEMBER, MEMBER_OF),
            rule(Set.of("User"), "memberOf", "Group", MEMBER_OF, HAS_MEMBER));

    /** What an entity of an unknown kind most likely means; holds only where Backstage's judgement does not count. */
    static final List<RelationRule> GUESSED = List.of(
            rule(Set.of(), OWNER, "Group", OWNED_BY, OWNER_OF), rule(Set.of(), "system", "System", PART_OF, HAS_PART));

    private static final Set<String> KNOWN_KINDS =
            Set.of("Component", "API", "Resource", "System", "Domain", "Template", "Group", "User", "Location");

    static List<RelationRule> of(String kind, boolean strict) {
        if (!strict && !KNOWN_KINDS.contains(kind)) {
            return GUESSED;
        }
        return BUILT_IN.stream().filter(rule -> rule.kinds().contains(kind)).toList();
    }

    private static RelationRule rule(Set<String> kinds, String field, String defaultKind, String out, String in) {
        return new RelationRule(
                kinds, field, defaultKind.isEmpty() ? Optional.empty() : Optional.of(defaultKind), out, in);
    }
}
