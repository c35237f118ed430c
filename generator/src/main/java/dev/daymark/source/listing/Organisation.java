package dev.daymark.source.listing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The teams and people of an organisation on a forge.
 *
 * @param name where it is, such as {@code github.com/longshore}
 * @param teams sorted by name
 * @param members sorted by name
 */
public record Organisation(String name, List<Team> teams, List<Member> members) {

    /** Copies the lists. */
    public Organisation {
        teams = List.copyOf(teams);
        members = List.copyOf(members);
    }

    /**
     * A team.
     *
     * @param name its name in addresses
     * @param annotations where it is on the forge, by key, as Backstage has them
     * @param displayName what people call it
     * @param description one line
     * @param picture the address of its picture
     * @param parent the name of the team above it
     * @param members the names of those who belong to it itself, and not only to teams below it
     */
    public record Team(
            String name,
            Map<String, String> annotations,
            Optional<String> displayName,
            Optional<String> description,
            Optional<String> picture,
            Optional<String> parent,
            List<String> members) {

        /** Copies the collections. */
        public Team {
            annotations = Map.copyOf(annotations);
            members = List.copyOf(members);
        }
    }

    /**
     * A person.
     *
     * @param name what the forge knows the person by
     * @param annotations where the person is on the forge, by key, as Backstage has them
     * @param description what the person says
     * @param displayName what people call the person
     * @param email where to write to
     * @param picture the address of a picture
     */
    public record Member(
            String name,
            Map<String, String> annotations,
            Optional<String> description,
            Optional<String> displayName,
            Optional<String> email,
            Optional<String> picture) {

        /** Copies the annotations. */
        public Member {
            annotations = Map.copyOf(annotations);
        }
    }
}
