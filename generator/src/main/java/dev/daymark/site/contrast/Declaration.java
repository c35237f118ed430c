package dev.daymark.site.contrast;

import java.util.Set;

/**
 * A custom property of the root element.
 *
 * @param name with its dashes, {@code --accent}
 * @param value as written
 * @param schemes where it holds
 * @param place the file it stands in
 * @param line in that file, from 1
 * @param own whether the organisation wrote it
 */
record Declaration(String name, String value, Set<Scheme> schemes, String place, int line, boolean own) {}
