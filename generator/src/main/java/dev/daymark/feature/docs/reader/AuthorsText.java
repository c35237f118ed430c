package dev.daymark.feature.docs.reader;

import dev.daymark.binary.Derived;
import dev.daymark.feature.LinkedHtml;
import dev.daymark.feature.Words;
import dev.daymark.feature.docs.collect.CollectedPage;
import dev.daymark.feature.docs.link.ResolvedPage;
import dev.daymark.feature.docs.picture.PictureSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The text of a page with its links, the author's heading apart from the rest.
 *
 * @param heading the heading of level 1 that begins the text; nothing where it comes later, and empty without
 * @param body the rest
 */
record AuthorsText(Optional<LinkedHtml> heading, LinkedHtml body) {

    private static final String BEGIN = "<h1";
    private static final String END = "</h1>";
    private static final LinkedHtml NOTHING = new LinkedHtml(List.of(""), List.of());

    static Derived<AuthorsText> of(
            CollectedPage page, ResolvedPage resolved, Map<String, PictureSize> pictures, Words words) {
        return new Derived<>(origin(page, resolved, pictures), () -> {
            LinkedHtml text = made(page, resolved, pictures, words);
            return divided(text.parts(), text.links());
        });
    }

    /** All of it in one. */
    static Derived<LinkedHtml> whole(
            CollectedPage page, ResolvedPage resolved, Map<String, PictureSize> pictures, Words words) {
        return new Derived<>(origin(page, resolved, pictures), () -> made(page, resolved, pictures, words));
    }

    /** All that the text is made of, but for the language. */
    private static List<Object> origin(CollectedPage page, ResolvedPage resolved, Map<String, PictureSize> pictures) {
        return List.of(
                page.html().digest(),
                page.links(),
                page.headings(),
                resolved.targets(),
                resolved.files().entrySet().stream()
                        .filter(file -> pictures.containsKey(file.getValue()))
                        .map(file -> List.of(file.getKey(), Objects.requireNonNull(pictures.get(file.getValue()))))
                        .toList());
    }

    private static LinkedHtml made(
            CollectedPage page, ResolvedPage resolved, Map<String, PictureSize> pictures, Words words) {
        List<LinkedHtml.Link> links = new ArrayList<>();
        for (int i = 0; i < page.links().size(); i++) {
            links.add(new LinkedHtml.Link(
                    page.links().get(i).attribute(), resolved.targets().get(i)));
        }
        LinkedHtml text = LinkedMedia.replaced(new LinkedHtml(page.html().read(), links), page.links());
        return SpokenNames.in(SizedPictures.in(text, resolved.files(), pictures), page, words);
    }

    private static AuthorsText divided(List<String> parts, List<LinkedHtml.Link> links) {
        if (!parts.get(0).stripLeading().startsWith(BEGIN)) {
            boolean further = parts.stream().anyMatch(part -> part.contains(BEGIN));
            return new AuthorsText(further ? Optional.of(NOTHING) : Optional.empty(), new LinkedHtml(parts, links));
        }
        for (int i = 0; i < parts.size(); i++) {
            int end = parts.get(i).indexOf(END);
            if (end >= 0) {
                return divided(parts, links, i, end + END.length());
            }
        }
        return new AuthorsText(Optional.empty(), new LinkedHtml(parts, links));
    }

    private static AuthorsText divided(List<String> parts, List<LinkedHtml.Link> links, int part, int at) {
        List<String> before = new ArrayList<>(parts.subList(0, part));
        before.add(parts.get(part).substring(0, at));
        before.set(0, before.get(0).replaceFirst(BEGIN, BEGIN + " dir=\"auto\""));
        List<String> after = new ArrayList<>();
        after.add(parts.get(part).substring(at));
        after.addAll(parts.subList(part + 1, parts.size()));
        return new AuthorsText(
                Optional.of(new LinkedHtml(before, links.subList(0, part))),
                new LinkedHtml(after, links.subList(part, links.size())));
    }
}
