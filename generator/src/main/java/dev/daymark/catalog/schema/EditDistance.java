package dev.daymark.catalog.schema;

/** How many letters must be inserted, deleted or replaced to make one text of another. */
public final class EditDistance {

    private EditDistance() {}

    /** Whether two different texts are at most so many edits apart. */
    public static boolean within(int limit, String a, String b) {
        return Math.abs(a.length() - b.length()) <= limit && of(a, b) <= limit;
    }

    /** The number of edits (Levenshtein). */
    public static int of(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
