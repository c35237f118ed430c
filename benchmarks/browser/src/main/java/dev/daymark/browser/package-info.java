/**
 * Chromium driven from Java over the Chrome DevTools Protocol, and what looks at a portal with it. Knows portals as
 * folders of pages, and nothing of the generator.
 */
@NullMarked
package dev.daymark.browser;

import org.jspecify.annotations.NullMarked;
