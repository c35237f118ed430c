package dev.daymark.feature.docs.markdown.inline;

/** Finds the end of a target in brackets, which may hold spaces and pairs of brackets. Never looks further than it may. */
final class LinkTarget {

    /** Longer targets are no links: looking for their end again and again would take quadratic time. */
    private static final int MAX_LENGTH = 4096;

    private LinkTarget() {}

    /**
     * The index after a target.
     *
     * @param text what holds it
     * @param from where it begins
     * @return -1 when it does not end well
     */
    static int end(String text, int from) {
        int limit = Math.min(text.length(), from + MAX_LENGTH);
        return from < limit && text.charAt(from) == '<' ? endOfAngles(text, from, limit) : endOfBare(text, from, limit);
    }

    private static int endOfAngles(String text, int from, int limit) {
        for (int i = from + 1; i < limit && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
        }
        return -1;
    }

    private static int endOfBare(String text, int from, int limit) {
        int open = 0;
        for (int i = from; i < limit; i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '(' -> open++;
                case ')' -> {
                    if (open == 0) {
                        return i;
                    }
                    open--;
                }
                case ' ', '\t', '\n' -> {
                    if (endsAt(text, i)) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }

    /** Behind space stands a title, or nothing more. */
    private static boolean endsAt(String text, int space) {
        int next = space;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return text.charAt(space) == '\n' || next == text.length() || "\"')".indexOf(text.charAt(next)) >= 0;
    }
}
