/**
 * HTML of the parsed page, in which positions are still written as attributes.
 */
@NullMarked
package dev.daymark.feature.docs.markdown.html;

import org.jspecify.annotations.NullMarked;
