/** Makes organisations of any size, and runs the generator on them for measurement. Only tests use this package. */
@NullMarked
package dev.daymark.benchmarks;

import org.jspecify.annotations.NullMarked;
