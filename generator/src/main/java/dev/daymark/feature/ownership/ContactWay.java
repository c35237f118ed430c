package dev.daymark.feature.ownership;

import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.ExternalLink;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A way to reach a team or a person.
 *
 * @param type {@code chat}, {@code on-call}, {@code mail} or {@code issues}
 * @param title what the link says
 * @param href where it leads; empty when a page must not link there
 */
record ContactWay(String type, String title, Optional<String> href) {
    private static final List<String> TYPES = List.of("chat", "on-call", "mail", "issues");

    /** All ways to reach a group or user, by type. */
    static List<ContactWay> of(ResolvedEntity entity) {
        Stream<ContactWay> links = ExternalLink.of(entity).stream()
                .map(link -> new ContactWay(type(link), link.title(), link.href()))
                .filter(way -> TYPES.contains(way.type()));
        Stream<ContactWay> mail = entity.spec().map("profile").flatMap(profile -> profile.text("email")).stream()
                .map(address -> new ContactWay("mail", address, ExternalLink.safe("mailto:" + address)));
        return Stream.concat(links, mail)
                .distinct()
                .sorted((one, other) -> Integer.compare(TYPES.indexOf(one.type()), TYPES.indexOf(other.type())))
                .toList();
    }

    private static String type(ExternalLink link) {
        boolean mail = link.href()
                .filter(href -> href.regionMatches(true, 0, "mailto:", 0, 7))
                .isPresent();
        return mail ? "mail" : link.type().toLowerCase(Locale.ROOT);
    }
}
