package dev.daymark.search;

/** Where in a document a word stands. */
enum Field {
    NAME(0, 9),
    TITLE(1, 8),
    KEYWORD(2, 2),
    HEADING(3, 3),
    TEXT(4, 1);

    private final int place;
    private final double boost;

    Field(int place, double boost) {
        this.place = place;
        this.boost = boost;
    }

    /** Its place among the fields, from 0. */
    int place() {
        return place;
    }

    /** How much a word counts here beside one in the text. */
    double boost() {
        return boost;
    }
}
