package dev.daymark.search.lunr;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes scores as lunr.js keeps them: {@code Math.round(score * 1000) / 1000}, and that as JavaScript writes numbers. */
final class ScoreText {

    /** Up to here a number of thousandths is one number with three decimals, and no shorter text is the same number. */
    private static final double EXACT = 1e15;

    private final char[] text = new char[24];

    void write(double score, JsonGenerator json) throws IOException {
        double thousandths = score * 1000;
        if (Math.abs(thousandths) < EXACT) {
            writeThousandths(Math.round(thousandths), json);
        } else if (Double.isNaN(thousandths) || Double.isInfinite(thousandths)) {
            json.writeNull();
        } else {
            writeLarge(thousandths, json);
        }
    }

    private void writeThousandths(long thousandths, JsonGenerator json) throws IOException {
        long rest = Math.abs(thousandths);
        int start = text.length;
        boolean fraction = false;
        for (int decimal = 0; decimal < 3; decimal++) {
            int digit = (int) (rest % 10);
            rest /= 10;
            if (fraction || digit > 0) {
                fraction = true;
                text[--start] = (char) ('0' + digit);
            }
        }
        if (fraction) {
            text[--start] = '.';
        }
        do {
            text[--start] = (char) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        if (thousandths < 0) {
            text[--start] = '-';
        }
        json.writeNumber(text, start, text.length - start);
    }

    /** From 2^52 up every number is whole, so that rounding changes nothing. */
    private static void writeLarge(double thousandths, JsonGenerator json) throws IOException {
        double rounded = Math.abs(thousandths) < 1L << 52 ? Math.round(thousandths) : thousandths;
        json.writeNumber(JavaScriptNumber.text(rounded / 1000));
    }
}
