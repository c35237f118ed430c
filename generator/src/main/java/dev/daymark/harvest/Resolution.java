package dev.daymark.harvest;

import java.util.List;

/**
 * What a reference written in a descriptor (a Location target or the value of a placeholder) leads to in the same
 * repository. References that lead elsewhere have none.
 *
 * @param from path of the file that holds the reference
 * @param target the reference as written
 * @param paths the files it names, sorted: one, several for a glob, none when nothing is there
 */
public record Resolution(String from, String target, List<String> paths) {}
