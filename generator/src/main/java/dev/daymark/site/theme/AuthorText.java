package dev.daymark.site.theme;

import dev.daymark.feature.LinkedHtml;
import dev.daymark.feature.LinkedHtml.Target;
import java.util.function.Supplier;

/** Writes an author's text into a page, its links as they must be from there. */
final class AuthorText {

    private AuthorText() {}

    /**
     * The text.
     *
     * @param picture the asset that stands for a picture that is not there
     * @param missing what to call a page that is not there
     */
    static String on(PageLinks page, LinkedHtml text, Supplier<String> picture, String missing) {
        StringBuilder html = new StringBuilder(text.parts().get(0));
        for (int i = 0; i < text.links().size(); i++) {
            LinkedHtml.Link link = text.links().get(i);
            if (link.target() instanceof Target.Inside inside) {
                attribute(html, link.attribute(), page.toPage(inside.address()) + inside.suffix());
            } else if (link.target() instanceof Target.AsWritten written) {
                attribute(html, link.attribute(), written.href());
            } else if (link.attribute().equals("src")) {
                attribute(html, link.attribute(), page.toFile(picture.get()));
            } else {
                attribute(html, "data-missing", missing);
            }
            html.append(text.parts().get(i + 1));
        }
        return html.toString();
    }

    private static void attribute(StringBuilder html, String name, String value) {
        html.append(' ').append(name).append("=\"");
        html.append(value.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;"));
        html.append('"');
    }
}
