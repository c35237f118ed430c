package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A row of a table: cells between pipes that are neither escaped nor inside code. The outer pipes may be left out. */
final class TableRow {

    private TableRow() {}

    static List<BasedSequence> cells(BasedSequence row) {
        BasedSequence text = row.trim();
        int[] codeEnds = codeEnds(text);
        List<BasedSequence> cells = new ArrayList<>();
        int start = text.length() > 0 && text.charAt(0) == '|' ? 1 : 0;
        int end = text.length();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '`' && codeEnds[i] > 0) {
                i = codeEnds[i] - 1;
            } else if (c == '|') {
                cells.add(text.subSequence(start, i).trim());
                start = i + 1;
            }
        }
        if (start < end || cells.isEmpty()) {
            cells.add(text.subSequence(Math.min(start, end), end).trim());
        }
        return cells;
    }

    /** For each run of backticks that begins code, where the code ends; otherwise 0. */
    private static int[] codeEnds(BasedSequence text) {
        int[] ends = new int[text.length()];
        List<int[]> runs = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int start = i;
            while (i < text.length() && text.charAt(i) == '`') {
                i++;
            }
            if (i > start) {
                runs.add(new int[] {start, i});
            }
        }
        int[] next = new int[text.length() + 1];
        Arrays.fill(next, -1);
        for (int i = runs.size() - 1; i >= 0; i--) {
            int[] run = runs.get(i);
            int length = run[1] - run[0];
            ends[run[0]] = next[length] < 0 ? 0 : runs.get(next[length])[1];
            next[length] = i;
        }
        return ends;
    }
}
