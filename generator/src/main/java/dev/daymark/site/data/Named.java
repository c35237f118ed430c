package dev.daymark.site.data;

import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Initials;
import java.util.List;
import java.util.Optional;

/**
 * Something that has a name, a title and mostly a page: an entity, or one that entities name.
 *
 * @param ref its reference
 * @param entity what the catalog knows of it
 * @param page the file of its page
 */
record Named(EntityRef ref, Optional<ResolvedEntity> entity, Optional<String> page) {

    private static final String INDEX = "index.html";

    private static final int FAULTY = 1;
    private static final int REJECTED = 2;
    private static final int IMPLIED = 4;
    private static final int UNKNOWN = 8;

    /** What everything with a name has in common. */
    static List<Column<Named>> columns(Dictionary<String> kinds, Dictionary<String> namespaces) {
        return List.of(
                Column.numbers("kind", named -> kinds.place(named.ref.kind())),
                Column.numbers("namespace", named -> namespaces.place(named.ref.namespace())),
                Column.texts("name", named -> named.ref.name(), named -> ""),
                new Column<>("title", (named, json) -> SpelledTitle.write(named.title(), named.ref.name(), json)),
                Column.texts("path", Named::path, Named::expectedPath),
                Column.numbers("state", Named::state));
    }

    /** What stands for a team or a person where space is short; empty for everything else. */
    String initials() {
        return switch (ref.kind()) {
            case "group" -> Initials.ofTeam(title());
            case "user" -> Initials.ofPerson(title());
            default -> "";
        };
    }

    private String title() {
        return entity.map(ResolvedEntity::title).orElse(ref.name());
    }

    private String expectedPath() {
        return "catalog/" + ref.namespace() + "/" + ref.kind() + "/" + ref.name() + "/";
    }

    private String path() {
        return page.map(file -> file.substring(0, file.length() - INDEX.length()))
                .orElseGet(this::expectedPath);
    }

    private int state() {
        return entity.map(Named::state).orElse(0) + (page.isEmpty() ? UNKNOWN : 0);
    }

    private static int state(ResolvedEntity entity) {
        return (entity.problems().isEmpty() ? 0 : FAULTY)
                + (entity.isRejected() ? REJECTED : 0)
                + (entity.isImplied() ? IMPLIED : 0);
    }
}
