package dev.daymark.feature.docs.reader;

import dev.daymark.feature.Address;
import dev.daymark.feature.LinkedHtml;
import dev.daymark.feature.LinkedHtml.Target;
import dev.daymark.feature.docs.picture.PictureSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives pictures of the repository their sizes, so that the text below them stays where it is when they come, and lets them
 * come when they are about to be seen. What the author wrote stays.
 */
final class SizedPictures {

    private SizedPictures() {}

    /**
     * The same text with sizes.
     *
     * @param files the files that the text shows, by their address
     * @param sizes how large files are
     */
    static LinkedHtml in(LinkedHtml html, Map<Address.File, String> files, Map<String, PictureSize> sizes) {
        List<String> parts = new ArrayList<>(html.parts());
        for (int i = 0; i < html.links().size(); i++) {
            LinkedHtml.Link link = html.links().get(i);
            String tag = parts.get(i).substring(Math.max(0, parts.get(i).lastIndexOf("<img")));
            if (link.attribute().equals("src")
                    && tag.startsWith("<img")
                    && link.target() instanceof Target.Inside inside
                    && inside.address() instanceof Address.File file) {
                PictureSize size = sizes.get(files.getOrDefault(file, ""));
                String rest = html.parts().get(i + 1);
                String whole = tag + rest.substring(0, Math.max(0, rest.indexOf('>')));
                parts.set(
                        i, parts.get(i) + size(whole, size) + (whole.contains(" loading=") ? "" : " loading=\"lazy\""));
            }
        }
        return new LinkedHtml(parts, html.links());
    }

    private static String size(String tag, @Nullable PictureSize size) {
        return size == null || tag.contains(" width=") || tag.contains(" height=")
                ? ""
                : " width=\"" + size.width() + "\" height=\"" + size.height() + "\"";
    }
}
