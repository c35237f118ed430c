package dev.daymark.feature.ownership;

import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.ExternalLink;
import java.util.Comparator;
import java.util.List;
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
    /** All ways to reach a group or user, by type. */
    static List<ContactWay> of(ResolvedEntity entity) {
        Stream<ContactWay> links = ExternalLink.of(entity).stream()
                .filter(ExternalLink::isContact)
                .map(link -> new ContactWay(link.type(), link.title(), link.href()));
        Stream<ContactWay> mail = entity.spec().map("profile").flatMap(profile -> profile.text("email")).stream()
                .map(address -> new ContactWay("mail", address, ExternalLink.safe("mailto:" + address)));
        return Stream.concat(links, mail)
                .distinct()
                .sorted(Comparator.comparingInt(way -> ExternalLink.CONTACT_TYPES.indexOf(way.type())))
                .toList();
    }
}
