/** The portal of Longshore as a reader has it: shown by a browser, from a web server and from disk. */
@NullMarked
package dev.daymark.sample.browser;

import org.jspecify.annotations.NullMarked;
