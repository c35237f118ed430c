/** Makes organisations of any size, and runs the generator on them for measurement. Nothing uses this package. */
@NullMarked
package dev.daymark.benchmarks;

import org.jspecify.annotations.NullMarked;
