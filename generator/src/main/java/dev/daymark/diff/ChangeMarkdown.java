package dev.daymark.diff;

import static dev.daymark.problem.MarkdownText.code;

import dev.daymark.catalog.EntityRef;
import dev.daymark.diff.CatalogChange.Dangling;
import dev.daymark.diff.CatalogChange.Field;
import dev.daymark.diff.CatalogChange.Link;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A change as the Markdown of a comment to its pull request: what breaks comes first. */
public final class ChangeMarkdown {

    /** Longer values are those of definitions, which a comment cannot show. */
    private static final int LONGEST_VALUE = 120;

    private static final int MOST = 50;

    private final StringBuilder text = new StringBuilder("### Daymark: ");

    private ChangeMarkdown() {}

    /** Writes the change. */
    public static String of(CatalogChange change) {
        return new ChangeMarkdown().write(change);
    }

    private String write(CatalogChange change) {
        if (change.isEmpty()) {
            return text.append("the catalog stays as it is\n").toString();
        }
        text.append(change.added().size())
                .append(" added, ")
                .append(change.changed().size())
                .append(" changed, ")
                .append(change.removed().size())
                .append(" removed\n");
        list("Leads nowhere now", change.dangling(), ChangeMarkdown::dangling);
        list("Affected", List.copyOf(change.affected().entrySet()), ChangeMarkdown::affected);
        list("Removed", change.removed(), ChangeMarkdown::ref);
        list("Added", change.added(), ChangeMarkdown::ref);
        list("Changed", List.copyOf(change.changed().entrySet()), ChangeMarkdown::changed);
        list("New relations", change.linked(), ChangeMarkdown::link);
        list("Relations that go", change.unlinked(), ChangeMarkdown::link);
        return text.toString();
    }

    private <T> void list(String title, List<T> items, Function<T, String> line) {
        if (items.isEmpty()) {
            return;
        }
        text.append("\n**").append(title).append("**\n\n");
        items.stream()
                .limit(MOST)
                .forEach(item -> text.append("- ").append(line.apply(item)).append('\n'));
        if (items.size() > MOST) {
            text.append("- … and ").append(items.size() - MOST).append(" more\n");
        }
    }

    private static String ref(EntityRef ref) {
        return code(ref.toString());
    }

    private static String link(Link link) {
        return ref(link.source()) + " " + code(link.type()) + " " + ref(link.target());
    }

    private static String dangling(Dangling dangling) {
        return link(dangling.link())
                + dangling.owner().map(owner -> ", owned by " + ref(owner)).orElse("");
    }

    private static String affected(Map.Entry<String, List<EntityRef>> owner) {
        String who = owner.getKey().isEmpty() ? "nobody" : code(owner.getKey());
        List<EntityRef> entities = owner.getValue();
        String some = String.join(
                ", ", entities.stream().limit(MOST).map(ChangeMarkdown::ref).toList());
        return who + ": " + some + (entities.size() > MOST ? ", …" : "");
    }

    private static String changed(Map.Entry<EntityRef, List<Field>> entity) {
        List<String> fields =
                entity.getValue().stream().map(ChangeMarkdown::field).toList();
        return ref(entity.getKey()) + ": " + String.join("; ", fields);
    }

    private static String field(Field field) {
        boolean shown = isShort(field.before()) && isShort(field.after());
        return code(field.path()) + (shown ? " " + value(field.before()) + " → " + value(field.after()) : " differs");
    }

    private static boolean isShort(Optional<String> value) {
        return value.map(some -> some.length() <= LONGEST_VALUE && some.indexOf('\n') < 0)
                .orElse(true);
    }

    private static String value(Optional<String> value) {
        return value.map(some -> some.isEmpty() ? "(empty)" : code(some)).orElse("(nothing)");
    }
}
