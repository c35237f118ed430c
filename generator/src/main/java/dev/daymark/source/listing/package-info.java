/**
 * Lists what forges hold: repositories, teams and members. Speaks HTTP, and knows the web API of each kind of forge.
 * Whatever an answer says is untrusted.
 */
@NullMarked
package dev.daymark.source.listing;

import org.jspecify.annotations.NullMarked;
