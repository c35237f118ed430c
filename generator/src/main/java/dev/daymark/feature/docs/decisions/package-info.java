/** Records of decisions (ADRs): what such a file says of itself, and how those of a folder follow each other. */
@NullMarked
package dev.daymark.feature.docs.decisions;

import org.jspecify.annotations.NullMarked;
