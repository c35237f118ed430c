/** Technical documentation: mkdocs.yml and Markdown of every repository, as pages that link to each other. */
@NullMarked
package dev.daymark.feature.docs;

import org.jspecify.annotations.NullMarked;
