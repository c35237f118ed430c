package dev.daymark.feature;

/**
 * A file that pages link to or show, such as a picture. Made when it is needed.
 *
 * @param address where it belongs
 * @param content what makes it
 */
public record Attachment(Address.File address, SiteFile.Content content) {}
