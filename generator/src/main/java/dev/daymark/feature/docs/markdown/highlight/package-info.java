/**
 * Colours of code, without script. The only package that knows the library of tokenisers.
 */
@NullMarked
package dev.daymark.feature.docs.markdown.highlight;

import org.jspecify.annotations.NullMarked;
