package dev.daymark.site;

/** How links between pages end. The files are the same either way. */
public enum UrlStyle {
    /** In a file name, {@code teams/index.html}: works everywhere, even from disk. */
    FILE,
    /** In a folder, {@code teams/}: for hosts that answer a folder with its index. */
    DIRECTORY
}
