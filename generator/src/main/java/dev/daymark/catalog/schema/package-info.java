/**
 * What a descriptor may look like: envelope, fields, formats, kinds. Judges trees and knows nothing of where they come from.
 */
@NullMarked
package dev.daymark.catalog.schema;

import org.jspecify.annotations.NullMarked;
