package dev.daymark.feature.ownership;

import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.ExternalLink;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A way to reach a team or a person.
 *
 * @param type {@code chat}, {@code on-call}, {@code mail} or {@code issues}
 * @param title what the link says
 * @param href where it leads; empty when a page must not link there
 * @param note what to expect there, such as how soon an answer comes
 */
record ContactWay(String type, String title, Optional<String> href, Optional<String> note) {
    private static final int MOST = 8;

    /** The annotations of a group that say what to expect, by the type of way that they stand beside. */
    private static final Map<String, String> NOTES =
            Map.of("chat", "daymark.dev/reply-time", "on-call", "daymark.dev/on-call-hours");

    /** The ways to reach a group or user, the quickest first, each once. */
    static List<ContactWay> of(ResolvedEntity entity) {
        Stream<ContactWay> links = ExternalLink.of(entity).stream()
                .filter(ExternalLink::isContact)
                .map(link -> new ContactWay(link.type(), link.title(), link.href(), Optional.empty()));
        Stream<ContactWay> mail = entity.spec().map("profile").flatMap(profile -> profile.text("email")).stream()
                .map(address ->
                        new ContactWay("mail", address, ExternalLink.safe("mailto:" + address), Optional.empty()));
        Set<String> seen = new HashSet<>();
        Set<String> noted = new HashSet<>();
        return Stream.concat(links, mail)
                .filter(way -> seen.add(way.href().orElseGet(way::title)))
                .sorted(Comparator.comparingInt(way -> ExternalLink.CONTACT_TYPES.indexOf(way.type())))
                .limit(MOST)
                .map(way -> noted.add(way.type()) ? way.with(note(entity, way.type())) : way)
                .toList();
    }

    private ContactWay with(Optional<String> said) {
        return new ContactWay(type, title, href, said);
    }

    private static Optional<String> note(ResolvedEntity entity, String type) {
        return Optional.ofNullable(NOTES.get(type))
                .flatMap(entity::annotation)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
