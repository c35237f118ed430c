package dev.daymark.feature.docs.markdown.tree;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Films and sounds that lie elsewhere: a page that loaded them would tell others who reads it. */
final class OutsideMedia {

    private static final Set<String> ELEMENTS = Set.of("audio", "video");

    private OutsideMedia() {}

    /** The address elsewhere that an element plays, if it plays any. */
    static Optional<String> of(Element element) {
        if (!ELEMENTS.contains(element.normalName())) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(element), element.select("source").stream())
                .map(source -> Addresses.cleaned(source.attr("src")))
                .filter(address -> Addresses.isOutside(address) && Addresses.isHarmless(address))
                .findFirst();
    }
}
