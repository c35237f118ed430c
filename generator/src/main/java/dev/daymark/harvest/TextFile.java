package dev.daymark.harvest;

/**
 * A text file as read.
 *
 * @param path from the repository's root
 * @param text its content, decoded as UTF-8 with replacement
 */
public record TextFile(String path, String text) {}
