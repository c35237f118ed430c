package dev.daymark.preview;

import java.net.URI;

/** What stands at every address until there is a site: what is being done. The script keeps it true; without it, time does. */
final class WaitingPage {

    /** When to ask again. */
    static final String SECONDS = "2";

    private WaitingPage() {}

    /**
     * The page.
     *
     * @param asked the address at which it stands
     */
    static byte[] of(Stage stage, String version, URI asked) {
        String far = stage.total() == 0 ? "" : " max=\"" + stage.total() + "\" value=\"" + stage.done() + "\"";
        String bar = "<progress aria-labelledby=\"daymark-stage\"" + far + "></progress>\n";
        return ReloadScript.page(
                "The portal is being built",
                "<noscript><meta http-equiv=\"refresh\" content=\"" + SECONDS + ";url="
                        + ReloadScript.escape(again(asked)) + "\"></noscript>\n",
                "<p id=\"daymark-stage\">" + ReloadScript.escape(stage.text()) + "</p>\n" + bar
                        + "<p>This page loads again as soon as it can show what you asked for.</p>\n",
                version);
    }

    /**
     * The address without its anchor, with which browsers believe to be there already. Relative, so that no path can lead to
     * another host.
     */
    private static String again(URI asked) {
        String path = asked.getRawPath();
        String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        return "./" + path.substring(path.lastIndexOf('/') + 1) + query;
    }
}
