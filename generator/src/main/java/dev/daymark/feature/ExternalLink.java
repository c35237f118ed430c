package dev.daymark.feature;

import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.yaml.YamlMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A link out of the portal, as a descriptor names it under {@code metadata.links}.
 *
 * @param title what it says; the address itself when nothing else is written
 * @param href where it leads; empty when a page must not link there
 * @param type what it is for, such as {@code chat} or {@code on-call}, in lower case; empty when not written
 * @param icon what its drawing should be, such as {@code dashboard}, in lower case; the type when not written
 */
public record ExternalLink(String title, Optional<String> href, String type, String icon) {
    private static final Pattern SAFE = Pattern.compile("(?i)(https?://|mailto:)[^\\p{Cntrl}\\s]+");

    /** What a link to a way of reaching somebody is for, the quickest first. */
    public static final List<String> CONTACT_TYPES = List.of("chat", "on-call", "mail", "issues");

    /** The links of an entity in the order written. */
    public static List<ExternalLink> of(ResolvedEntity entity) {
        return entity.metadata().list("links").stream()
                .flatMap(list -> list.items().stream())
                .flatMap(item -> item instanceof YamlMap link ? read(link).stream() : Stream.empty())
                .toList();
    }

    private static Optional<ExternalLink> read(YamlMap link) {
        return link.text("url").map(url -> {
            String title = link.text("title").filter(text -> !text.isBlank()).orElse(url);
            Optional<String> href = safe(url);
            boolean mail = href.filter(address -> address.regionMatches(true, 0, "mailto:", 0, 7))
                    .isPresent();
            String type = mail ? "mail" : link.text("type").orElse("").toLowerCase(Locale.ROOT);
            return new ExternalLink(
                    title, href, type, link.text("icon").orElse(type).toLowerCase(Locale.ROOT));
        });
    }

    /** Whether it is a way to reach those whose link it is. */
    public boolean isContact() {
        return CONTACT_TYPES.contains(type);
    }

    /** The address if a page may link to it: {@code http}, {@code https} and {@code mailto}, nothing that runs. */
    public static Optional<String> safe(String url) {
        String trimmed = url.strip();
        return SAFE.matcher(trimmed).matches() ? Optional.of(trimmed) : Optional.empty();
    }
}
