package dev.daymark.binary;

/** A record that is large and part of many values, always as the same object: its bytes are worked out once. */
public interface Shared {}
