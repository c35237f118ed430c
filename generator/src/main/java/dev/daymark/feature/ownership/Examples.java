package dev.daymark.feature.ownership;

import dev.daymark.catalog.EntityRef;
import dev.daymark.feature.Address;

/** What to write where a page has nothing to show yet. */
final class Examples {
    /** A descriptor of a group. */
    static final String GROUP = """
            apiVersion: backstage.io/v1alpha1
            kind: Group
            metadata:
              name: my-team
              description: What we do, in a sentence.
            spec:
              type: team
              children: []
              members: []
            """;

    /** In the descriptor of a person. */
    static final String MEMBER = "spec:\n  memberOf: [my-team]\n";

    private Examples() {}

    /** In the descriptor of something that a group owns. */
    static String owner(EntityRef group) {
        return "spec:\n  owner: " + name(group) + "\n";
    }

    /** In the descriptor of a person who belongs to a group. */
    static String member(EntityRef group) {
        return "kind: User\nspec:\n  memberOf: [" + name(group) + "]\n";
    }

    /** In the descriptor of a group. */
    static String ways(EntityRef group) {
        return """
                metadata:
                  links:
                    - type: chat
                      title: "#%s"
                      url: https://…
                    - type: on-call
                      title: On-call
                      url: https://…
                """.formatted(group.name());
    }

    /** As a descriptor of the default namespace names it. */
    private static String name(EntityRef group) {
        return Address.browse("owner", group).value();
    }
}
