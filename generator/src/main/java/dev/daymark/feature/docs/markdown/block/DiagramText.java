package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Diagrams without a fence: {@code @startuml} … {@code @enduml}, and <code>{% dot name.svg … %}</code>. */
final class DiagramText extends Leaf {

    private static final Pattern PLANTUML = Pattern.compile("@start(uml|mindmap|wbs|gantt|salt|json|yaml)\\b.*");
    private static final Pattern GRAPHVIZ =
            Pattern.compile("\\{%[ \\t]*(?:dot|neato|fdp|sfdp|twopi|circo)[ \\t]+(\\S+)(.*)");
    private static final String END = "%}";

    private final CodeBlock code;
    private final String end;
    private boolean done;

    private DiagramText(CodeBlock code, String end) {
        super(code);
        this.code = code;
        this.end = end;
    }

    static @Nullable BlockStart open(Line line) {
        if (line.isIndented() || line.inParagraph()) {
            return null;
        }
        Matcher plantuml = line.first() == '@' ? line.match(PLANTUML) : null;
        if (plantuml != null) {
            return line.from(0, new DiagramText(of("plantuml", line, 0), "@end" + plantuml.group(1)));
        }
        Matcher graphviz = line.first() == '{' ? line.match(GRAPHVIZ) : null;
        return graphviz == null
                ? null
                : line.from(graphviz.end(1), new DiagramText(of("dot", line, graphviz.end(1)), END));
    }

    private static CodeBlock of(String language, Line line, int from) {
        CodeBlock code = new CodeBlock(CodeInfo.of(language));
        code.setChars(line.source(from, line.text().length()));
        return code;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return done ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        String text = line.toString().stripTrailing();
        if (end.equals(END)) {
            done = text.endsWith(END);
            String inside = done ? text.substring(0, text.length() - END.length()) : text;
            if (!inside.isBlank()) {
                code.add(inside.stripTrailing());
            }
        } else {
            done = text.strip().equals(end);
            code.add(text);
        }
    }
}
