package dev.daymark.feature;

import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.yaml.YamlMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A link out of the portal, as a descriptor names it under {@code metadata.links}.
 *
 * @param title what it says; the address itself when nothing else is written
 * @param href where it leads; empty when a page must not link there
 * @param type what it is for, such as {@code chat} or {@code on-call}; empty when not written
 */
public record ExternalLink(String title, Optional<String> href, String type) {
    private static final Pattern SAFE = Pattern.compile("(?i)(https?://|mailto:)[^\\p{Cntrl}\\s]+");

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
            return new ExternalLink(title, safe(url), link.text("type").orElse(""));
        });
    }

    /** The address if a page may link to it: {@code http}, {@code https} and {@code mailto}, nothing that runs. */
    public static Optional<String> safe(String url) {
        String trimmed = url.strip();
        return SAFE.matcher(trimmed).matches() ? Optional.of(trimmed) : Optional.empty();
    }
}
