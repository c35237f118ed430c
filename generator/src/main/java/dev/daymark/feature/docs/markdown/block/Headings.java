package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code # Title}, {@code #Title}, and a line of text underlined with {@code =} or {@code -}. */
final class Headings implements Opening {

    /** Closing signs touch the text only where the opening ones do: "## C#" is about C#. */
    private static final Pattern SPACED = Pattern.compile("(#{1,6})[ \\t]++(.*)");

    private static final Pattern TIGHT = Pattern.compile("(#{1,6})([^#\\s].*)");
    private static final Pattern UNDERLINE = Pattern.compile("(?:=+|-+)[ \\t]*");

    @Override
    public @Nullable BlockStart open(Line line) {
        if (line.isIndented()) {
            return null;
        }
        return switch (line.first()) {
            case '#' -> hashed(line);
            case '=', '-' -> underlined(line);
            default -> null;
        };
    }

    private static @Nullable BlockStart hashed(Line line) {
        Matcher spaced = SPACED.matcher(line.text());
        boolean apart = spaced.matches();
        Matcher matcher = apart ? spaced : TIGHT.matcher(line.text());
        if (!matcher.matches()) {
            return null;
        }
        int start = matcher.start(2);
        int end = endOfTitle(line.text(), start, apart);
        if (end == start) {
            return null;
        }
        BasedSequence title = line.source(start, end);
        return line.whole(heading(matcher.end(1), line.source(0, line.text().length()), title));
    }

    private static int endOfTitle(String text, int start, boolean apart) {
        int end = endWithout(" \t", text, start, text.length());
        int signs = endWithout("#", text, start, end);
        int before = endWithout(" \t", text, start, signs);
        return apart && before == signs && signs < end ? end : before;
    }

    private static int endWithout(String signs, String text, int start, int end) {
        int without = end;
        while (without > start && signs.indexOf(text.charAt(without - 1)) >= 0) {
            without--;
        }
        return without;
    }

    private static @Nullable BlockStart underlined(Line line) {
        if (!line.inParagraph()
                || line.paragraphLines().size() != 1
                || !UNDERLINE.matcher(line.text()).matches()) {
            return null;
        }
        BasedSequence title = line.paragraphLines().get(0).trim();
        return line.whole(heading(line.first() == '=' ? 1 : 2, title, title)).replaceActiveBlockParser();
    }

    private static Leaf heading(int level, BasedSequence chars, BasedSequence title) {
        Heading heading = new Heading();
        heading.setLevel(level);
        heading.setChars(chars);
        return new InlineLeaf(heading, title);
    }
}
