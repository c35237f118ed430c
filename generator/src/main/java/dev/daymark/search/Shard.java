package dev.daymark.search;

/**
 * Some of the terms, which stand together in their order.
 *
 * @param first the shortest text that is not before its first term, and behind the last term of the shard before
 * @param terms the terms with a space between them: of each a sign that tells how much it shares with the one before
 *     ({@link NumberText}), and the rest
 * @param lists what each term leads to, with a space between them
 */
public record Shard(String first, String terms, String lists) {}
