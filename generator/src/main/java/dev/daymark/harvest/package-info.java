/**
 * Everything one repository says, as one immutable value. Uses {@code source}, {@code forge}, {@code yaml} and {@code problem}.
 */
@NullMarked
package dev.daymark.harvest;

import org.jspecify.annotations.NullMarked;
