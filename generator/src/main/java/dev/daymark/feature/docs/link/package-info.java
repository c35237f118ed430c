/** Where the links of documentation lead, across all repositories of the run. */
@NullMarked
package dev.daymark.feature.docs.link;

import org.jspecify.annotations.NullMarked;
