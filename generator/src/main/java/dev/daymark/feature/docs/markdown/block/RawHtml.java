package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * HTML that begins a line with the tag of a block. It ends where that element is closed, whatever empty lines it holds;
 * one that is never closed ends at the first empty line.
 */
final class RawHtml extends Leaf {

    private static final Pattern OPEN = Pattern.compile("<(?:(!--|!|\\?)|(/?[a-zA-Z][a-zA-Z0-9]*)(?=[\\s/>]|$)).*");

    /** As Python-Markdown lists them. */
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "canvas",
            "center",
            "colgroup",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frameset",
            "group",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hgroup",
            "hr",
            "html",
            "iframe",
            "legend",
            "li",
            "main",
            "map",
            "math",
            "menu",
            "nav",
            "noscript",
            "object",
            "ol",
            "option",
            "output",
            "p",
            "picture",
            "pre",
            "progress",
            "script",
            "section",
            "style",
            "summary",
            "svg",
            "table",
            "tbody",
            "td",
            "template",
            "textarea",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "video",
            "audio");

    /** How far unclosed elements may be looked for in a document, in multiples of its length. */
    private static final int LOOKS = 20;

    private static final DataKey<int[]> LOOKED = new DataKey<>("LOOKED", new int[1], options -> new int[1]);

    private final RawHtmlBlock block;
    private final TagBalance balance = new TagBalance();
    private final boolean untilBlank;
    private @Nullable BasedSequence tail;
    private boolean done;

    private RawHtml(RawHtmlBlock block, boolean untilBlank) {
        super(block);
        this.block = block;
        this.untilBlank = untilBlank;
    }

    static boolean isBlock(String tag) {
        return BLOCKS.contains(tag.replace("/", "").toLowerCase(Locale.ROOT));
    }

    static @Nullable BlockStart open(Line line) {
        Matcher open = line.first() == '<' && !line.isIndented() ? line.match(OPEN) : null;
        if (open == null || (open.group(2) != null && !isBlock(open.group(2)))) {
            return null;
        }
        return line.from(0, new RawHtml(new RawHtmlBlock(), !isClosed(line.state())));
    }

    private static boolean isClosed(ParserState state) {
        BasedSequence all = state.getLine().getBaseSequence();
        int from = state.getLine().getStartOffset() + state.getNextNonSpaceIndex();
        int[] looked = LOOKED.get(state.getProperties());
        state.getProperties().set(LOOKED, looked);
        if (looked[0] > LOOKS * (all.length() + 1000)) {
            return false;
        }
        int end = new TagBalance().read(all, from, all.length());
        looked[0] += (end < 0 ? all.length() : end) - from;
        return end >= 0;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        boolean ends = done || (untilBlank && state.isBlank());
        return ends ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        int end = untilBlank ? -1 : balance.read(line, 0, line.length());
        block.add(end < 0 ? line : line.subSequence(0, end), line.getStartOffset());
        done = end >= 0;
        if (done && !line.subSequence(end).isBlank()) {
            tail = line.subSequence(end).trim();
        }
    }

    @Override
    public void closeBlock(ParserState state) {
        if (tail != null) {
            block.appendChild(new TitleBlock(tail));
        }
    }

    @Override
    public void parseInlines(InlineParser parser) {
        Node rest = block.getFirstChild();
        if (rest != null) {
            parser.parse(rest.getChars(), rest);
        }
    }
}
