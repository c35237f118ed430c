package dev.daymark.site;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every template sees as {@code page}.
 *
 * @param title of the page, without the portal's name
 * @param portalName what the portal is called
 * @param root the way to the site's root, {@code ../../} or empty
 * @param trail the pages above it, outermost first, without the home page
 * @param language of the interface
 * @param canonical where the page will live; null when that is not known
 * @param home whether it is the home page
 */
public record PageContext(
        String title,
        String portalName,
        String root,
        List<TrailLink> trail,
        String language,
        @Nullable String canonical,
        boolean home) {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");
    private static final Set<String> SCRIPTS = Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Syrc", "Thaa");

    /** {@code ltr} or {@code rtl}: the way the language of the interface is written. */
    public String direction() {
        Locale locale = Locale.forLanguageTag(language);
        boolean rightToLeft = locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT.contains(locale.getLanguage())
                : SCRIPTS.contains(locale.getScript());
        return rightToLeft ? "rtl" : "ltr";
    }

    /**
     * A page above this one.
     *
     * @param title what it is called
     * @param href where it is
     */
    public record TrailLink(String title, String href) {}
}
