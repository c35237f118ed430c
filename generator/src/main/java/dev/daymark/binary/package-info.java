/** Values as compact bytes, for what is kept from build to build. Knows no other room. */
@NullMarked
package dev.daymark.binary;

import org.jspecify.annotations.NullMarked;
