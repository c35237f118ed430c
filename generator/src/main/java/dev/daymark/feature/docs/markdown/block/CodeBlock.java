package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** Code, with what its first line says about it. */
public final class CodeBlock extends Block {

    private final CodeInfo info;
    private final List<String> lines = new ArrayList<>();

    CodeBlock(CodeInfo info) {
        this.info = info;
    }

    void add(CharSequence line) {
        lines.add(withoutEnd(line.toString()));
    }

    void dropBlankLinesAtItsEnd() {
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
    }

    private static String withoutEnd(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        return line.substring(0, end);
    }

    /** What the first line says. */
    public CodeInfo info() {
        return info;
    }

    /** The lines of code, without their ends. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
