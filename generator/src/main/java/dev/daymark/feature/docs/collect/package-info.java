/** What a repository says in its documentation, taken while the repository is open: everything that needs no other one. */
@NullMarked
package dev.daymark.feature.docs.collect;

import org.jspecify.annotations.NullMarked;
