package dev.daymark.forge;

/** Full commit ids, which no page can edit and which some forges address apart from branches. */
final class CommitId {

    private CommitId() {}

    static boolean matches(String ref) {
        return (ref.length() == 40 || ref.length() == 64)
                && ref.chars().allMatch(digit -> Character.digit(digit, 16) >= 0 && digit < 128);
    }
}
