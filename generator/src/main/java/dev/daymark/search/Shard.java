package dev.daymark.search;

/**
 * Some of the terms, which stand together in their order.
 *
 * @param first the shortest text that is not before its first term, and behind the last term of the shard before; empty for
 *     the first shard
 * @param terms the terms with a space between them: of each a sign that tells how much it shares with the one before
 *     ({@link NumberText}), and the rest
 * @param lists what each term leads to, with a space between them
 */
public record Shard(String first, String terms, String lists) {

    private static final int BASE = 36;

    /** A name that follows from where it begins alone; no other shard of the index has it. */
    public String name() {
        return name(first);
    }

    static String name(String first) {
        return Integer.toUnsignedString(hash(first), BASE);
    }

    /** FNV-1a over UTF-16 units, which scripts compute as well. */
    static int hash(String text) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return hash;
    }
}
