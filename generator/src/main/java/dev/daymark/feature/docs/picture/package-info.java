/** How large pictures are, as the first bytes of their files say. */
@NullMarked
package dev.daymark.feature.docs.picture;

import org.jspecify.annotations.NullMarked;
