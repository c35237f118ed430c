package dev.daymark.preview;

/** What stands at every address until there is a site: what is being done. The script keeps it true; without it, time does. */
final class WaitingPage {

    /** When to ask again. */
    static final String SECONDS = "2";

    private WaitingPage() {}

    static byte[] of(Stage stage, String version) {
        String far = stage.total() == 0 ? "" : " max=\"" + stage.total() + "\" value=\"" + stage.done() + "\"";
        String bar = "<progress aria-labelledby=\"daymark-stage\"" + far + "></progress>\n";
        return ReloadScript.page(
                "The portal is being built",
                "<noscript><meta http-equiv=\"refresh\" content=\"" + SECONDS + "\"></noscript>\n",
                "<p id=\"daymark-stage\">" + ReloadScript.escape(stage.text()) + "</p>\n" + bar
                        + "<p>This page loads again as soon as it can show what you asked for.</p>\n",
                version);
    }
}
