package dev.daymark.feature;

import java.util.function.Supplier;

/**
 * The README of a repository made readable: stands on the page of the repository in place of its text.
 *
 * @param repository its name within the run
 * @param template path of the template within the theme
 * @param model what the template shows, seen as {@code model}
 */
public record Readme(String repository, String template, Supplier<?> model) {}
