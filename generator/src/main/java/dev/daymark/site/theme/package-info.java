/**
 * A theme: templates, words, assets, and what an organisation replaces of them. The only room that knows Pebble. Knows
 * links as templates ask for them, not how addresses are made.
 */
@NullMarked
package dev.daymark.site.theme;

import org.jspecify.annotations.NullMarked;
