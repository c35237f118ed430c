package dev.daymark.catalog;

/**
 * Where something is read from, as {@code type:target}.
 *
 * @param type {@code url} or {@code file}
 * @param text the address, or for files the repository's name and the path in it
 */
record Target(String type, String text) {

    static final String URL = "url";
    static final String FILE = "file";

    @Override
    public String toString() {
        return type + ":" + text;
    }
}
