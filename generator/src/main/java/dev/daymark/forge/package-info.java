/**
 * The web addresses that forges give to repositories, folders and files. Pure text: no network. Uses no other room.
 */
@NullMarked
package dev.daymark.forge;

import org.jspecify.annotations.NullMarked;
