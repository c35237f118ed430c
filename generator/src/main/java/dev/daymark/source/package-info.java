/**
 * Where repositories come from, and one view of the files of each at one commit. The only room that knows JGit and the file system of repositories.
 */
@NullMarked
package dev.daymark.source;

import org.jspecify.annotations.NullMarked;
