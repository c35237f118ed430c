package dev.daymark.site.check;

/** Takes what a check finds on a page. */
interface Report {

    /**
     * Takes a fault.
     *
     * @param line first line is 1; 0 when the whole page is meant
     */
    void add(int line, Rule rule, String message);
}
