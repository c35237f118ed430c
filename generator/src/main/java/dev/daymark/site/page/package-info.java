/**
 * The pages of the bare catalog, and how what features contribute joins them: models and addresses, no markup. May use
 * the contract of features, the catalog and what is below it; knows neither Pebble nor files.
 */
@NullMarked
package dev.daymark.site.page;

import org.jspecify.annotations.NullMarked;
