/**
 * The configuration file {@code daymark.yaml} as records, with errors that name line and column. Uses {@code yaml} and {@code problem}.
 */
@NullMarked
package dev.daymark.config;

import org.jspecify.annotations.NullMarked;
