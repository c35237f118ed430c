/**
 * What {@code mkdocs.yml} says: configuration, pages and their addresses, navigation, redirects, as MkDocs and TechDocs
 * understand them. Pure functions of what the repository holds; knows no Markdown.
 */
@NullMarked
package dev.daymark.feature.docs.mkdocs;

import org.jspecify.annotations.NullMarked;
