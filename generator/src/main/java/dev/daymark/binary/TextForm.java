package dev.daymark.binary;

/** In which form a text stands in bytes: said by the lowest bits of its length. */
final class TextForm {

    static final int BITS = 2;
    static final int MASK = (1 << BITS) - 1;

    /** One byte for each character: copied, not decoded. */
    static final int LATIN = 0;

    static final int UNICODE = 1;

    /** Two bytes for each unit, for texts that UTF-8 cannot hold. */
    static final int UNITS = 2;

    private TextForm() {}
}
