/**
 * The portal of Longshore, as a reader and as a program find it: files below {@code target/portal}, made by the goal
 * {@code generate} before these tests run. Uses nothing of the generator but its site checker.
 */
@NullMarked
package dev.daymark.sample;

import org.jspecify.annotations.NullMarked;
