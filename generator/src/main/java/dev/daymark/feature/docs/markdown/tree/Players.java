package dev.daymark.feature.docs.markdown.tree;

import dev.daymark.feature.docs.markdown.html.HtmlMarks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Elements that play films and sounds. None is without controls, for none begins by itself, and none holds more than what
 * it plays: a single file is named by the element itself, several by elements within.
 */
final class Players {

    private static final Set<String> ELEMENTS = Set.of("audio", "video");
    private static final String FILE = "src";

    private Players() {}

    static boolean isPlayer(@Nullable Element element) {
        return element != null && ELEMENTS.contains(element.normalName());
    }

    /**
     * The address elsewhere that an element plays, if it plays any: a page that loaded it would tell others who reads it.
     */
    static Optional<String> outside(Element element) {
        if (!isPlayer(element)) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(element), element.select("source").stream())
                .map(source -> Addresses.cleaned(source.attr(FILE)))
                .filter(address -> Addresses.isOutside(address) && Addresses.isHarmless(address))
                .findFirst();
    }

    /** Rewrites an element that plays something of the repository. */
    static void normalise(Element player) {
        List<Element> sources =
                player.select("source").stream().filter(Players::namesAFile).toList();
        player.empty().attr("controls", "");
        if (namesAFile(player)) {
            return;
        }
        player.removeAttr(FILE);
        if (sources.size() == 1) {
            Element only = sources.get(0);
            player.attr(FILE, only.attr(FILE));
            if (only.hasAttr(HtmlMarks.AT)) {
                player.attr(HtmlMarks.AT, only.attr(HtmlMarks.AT));
            }
        } else {
            sources.forEach(player::appendChild);
        }
    }

    private static boolean namesAFile(Element element) {
        return !element.attr(FILE).isBlank();
    }
}
