package dev.daymark.config;

/** Which theme a portal wears. What it does not bring comes from the theme that Daymark brings. */
public sealed interface ThemeSettings {

    /** The theme that Daymark brings. */
    ThemeSettings DEFAULT = new Named(ThemeNames.DEFAULT);

    /**
     * A folder of the organisation.
     *
     * @param path as written: a relative one starts at the folder of the file
     */
    record Folder(String path) implements ThemeSettings {}

    /**
     * A theme of the class path.
     *
     * @param name what it is called there
     */
    record Named(String name) implements ThemeSettings {

        /** Whether this is the theme that Daymark brings. */
        public boolean isDefault() {
            return name.equals(ThemeNames.DEFAULT);
        }
    }
}
