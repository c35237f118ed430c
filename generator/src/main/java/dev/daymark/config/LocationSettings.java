package dev.daymark.config;

import java.util.List;
import java.util.Locale;

/**
 * A descriptor to read, or a folder or glob of them; as in Backstage's {@code catalog.locations}.
 *
 * @param type what the target is
 * @param target address or path, as written
 * @param rules kinds that may come from it beside those that {@code catalog.rules} allows
 */
public record LocationSettings(Type type, String target, List<KindRule> rules) {

    /** Copies the rules. */
    public LocationSettings {
        rules = List.copyOf(rules);
    }

    /** What a target is. */
    public enum Type {
        URL,
        FILE;

        /** The word used in descriptors: {@code url} or {@code file}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
