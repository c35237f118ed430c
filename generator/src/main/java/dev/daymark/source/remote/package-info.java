/**
 * Brings repositories from elsewhere into bare repositories on this machine: the only package that talks to git servers. It
 * reads nothing but refs; what was fetched is read by the package above.
 */
@NullMarked
package dev.daymark.source.remote;

import org.jspecify.annotations.NullMarked;
