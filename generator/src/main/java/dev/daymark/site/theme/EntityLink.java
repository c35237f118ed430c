package dev.daymark.site.theme;

import dev.daymark.feature.Initials;
import org.jspecify.annotations.Nullable;

/**
 * An entity as a template shows it where it is named.
 *
 * @param title what a reader calls it; the reference when the catalog does not know it
 * @param kind lower case
 * @param ref canonical reference
 * @param href link to its page; null when it has none
 * @param implied whether it has a page, but no descriptor declares it
 * @param rejected whether the descriptor that declares it has errors
 */
public record EntityLink(
        String title, String kind, String ref, @Nullable String href, boolean implied, boolean rejected) {

    /** One or two letters that stand for it, if it is a team or a person. */
    public String initials() {
        return kind.equals("user") ? Initials.ofPerson(title) : Initials.ofTeam(title);
    }
}
