package dev.daymark.graph;

/**
 * A path as it is drawn, curve by curve. Between two columns it never leaves the room between them, and it enters and
 * leaves that room level: so it cannot touch a box, and has no kinks.
 */
final class Path {
    private final StringBuilder text = new StringBuilder();
    private int x;
    private int y;
    private boolean level;

    Path(int x, int y) {
        this.x = x;
        this.y = y;
        text.append('M').append(x).append(' ').append(y);
    }

    /** Goes on to a point, level at both ends. */
    void to(int nextX, int nextY) {
        if (nextY != y) {
            finishLevel();
            int middle = (x + nextX) / 2;
            text.append('C').append(middle).append(' ').append(y);
            text.append(' ').append(middle).append(' ').append(nextY);
            text.append(' ').append(nextX).append(' ').append(nextY);
        } else {
            level = true;
        }
        x = nextX;
        y = nextY;
    }

    private void finishLevel() {
        if (level) {
            text.append('H').append(x);
            level = false;
        }
    }

    @Override
    public String toString() {
        finishLevel();
        return text.toString();
    }
}
