/** All documentation of the run: which there is, what it documents, and where its pages are. */
@NullMarked
package dev.daymark.feature.docs.library;

import org.jspecify.annotations.NullMarked;
