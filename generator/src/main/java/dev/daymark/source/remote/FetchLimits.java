package dev.daymark.source.remote;

/**
 * What a fetch may take.
 *
 * @param silenceSeconds how long a server may be silent
 * @param maxBytes how many bytes of one repository may arrive
 */
public record FetchLimits(int silenceSeconds, long maxBytes) {

    /** Half a minute; two gigabytes. */
    public static final FetchLimits DEFAULT = new FetchLimits(30, 2L << 30);
}
