package dev.daymark.feature.docs.markdown.inline;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What differs from CommonMark inside a line: escapes, bare addresses, footnotes, formulas; and limits on hostile text. */
final class PageInlineParser extends InlineParserImpl {

    /** As Python-Markdown and the extensions of the set list them. */
    private static final String ESCAPABLE = "\\`*_{}[]()>#+-.!|~^=";

    /** More marks in one paragraph are text: pairing them would take quadratic time. */
    private static final int MAX_MARKS = 5000;

    /** Of many definitions below each other, only so many characters are looked at for each. */
    private static final int MAX_DEFINITION = 2000;

    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^([^\\[\\]\\n]{1,200}+)\\]");
    private static final Pattern WIKI_LINK = Pattern.compile("\\[\\[([\\w ./-]{1,200}+)\\]\\]");
    private static final Pattern DOLLARS = Pattern.compile("\\$(?![\\s$])((?:\\\\.|[^\\\\$]){1,2000}+)(?<!\\s)\\$");
    private static final Pattern PARENTHESES =
            Pattern.compile("\\\\\\(((?:(?!\\\\[()]).){1,2000})\\\\\\)", Pattern.DOTALL);

    private static final Pattern DEFINED = Pattern.compile("^(?:<[^<>\\n]*>|[^\\s<]\\S*)");

    private final InlineSyntax syntax;
    private @Nullable CodeSpans spans;
    private @Nullable String text;
    private @Nullable BasedSequence textOf;
    private int marks;
    private int lastCloser;
    private boolean inDefinition;

    PageInlineParser(
            InlineSyntax syntax,
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData references,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, references, extensions);
        this.syntax = syntax;
    }

    @Override
    public void parse(BasedSequence content, Node node) {
        spans = null;
        text = null;
        marks = 0;
        super.parse(content, node);
    }

    private String text() {
        String known = text;
        if (known == null || textOf != input) {
            known = input.toString();
            textOf = input;
            lastCloser = known.lastIndexOf(')');
            text = known;
        }
        return known;
    }

    /** As inherited, but without a copy of the whole paragraph for each match. */
    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        if (index >= input.length()) {
            return null;
        }
        Matcher matcher = pattern.matcher(text()).region(index, input.length());
        if (!matcher.find()) {
            return null;
        }
        index = matcher.end();
        return input.subSequence(matcher.start(), matcher.end());
    }

    private int lastCloser() {
        return text().isEmpty() ? -1 : lastCloser;
    }

    @Override
    protected boolean parseDelimiters(DelimiterProcessor processor, char sign) {
        return ++marks <= MAX_MARKS && super.parseDelimiters(processor, sign);
    }

    @Override
    protected boolean parseBang() {
        return ++marks <= MAX_MARKS && super.parseBang();
    }

    @Override
    protected boolean parseInline(boolean customOnly) {
        if (syntax.math() && peek() == '$' && formula(DOLLARS)) {
            return true;
        }
        return super.parseInline(customOnly);
    }

    private boolean formula(Pattern pattern) {
        Matcher formula = pattern.matcher(text()).region(index, input.length());
        if (!formula.lookingAt()) {
            return false;
        }
        appendNode(new InlineFormula(input.subSequence(index, formula.end()), formula.group(1)));
        index = formula.end();
        return true;
    }

    @Override
    protected boolean parseBackslash() {
        if (syntax.math() && peek(1) == '(' && formula(PARENTHESES)) {
            return true;
        }
        char next = peek(1);
        if (ESCAPABLE.indexOf(next) >= 0 || (syntax.math() && next == '$')) {
            appendNode(new EscapedCharacter(input.subSequence(index + 1, index + 2)));
            index += 2;
        } else {
            appendText(input.subSequence(index, index + 1));
            index++;
        }
        return true;
    }

    @Override
    protected boolean parseBackticks() {
        if (spans == null) {
            spans = new CodeSpans(text());
        }
        int start = index;
        int inside = start;
        while (inside < input.length() && input.charAt(inside) == '`') {
            inside++;
        }
        int close = spans.closing(start);
        if (close < 0) {
            appendText(input.subSequence(start, inside));
            index = inside;
            return true;
        }
        index = close + inside - start;
        BasedSequence text = input.subSequence(inside, close);
        Code code = new Code(input.subSequence(start, inside), text, input.subSequence(close, index));
        code.appendChild(new Text(text));
        appendNode(code);
        return true;
    }

    @Override
    protected boolean parseOpenBracket() {
        Matcher footnote = FOOTNOTE.matcher(text());
        if (peek(1) == '^' && footnote.region(index, input.length()).lookingAt()) {
            appendNode(new FootnoteReference(input.subSequence(index, footnote.end()), footnote.group(1)));
            index = footnote.end();
            return true;
        }
        Matcher wikiLink = WIKI_LINK.matcher(text());
        if (syntax.wikiLinks()
                && peek(1) == '['
                && wikiLink.region(index, input.length()).lookingAt()) {
            appendNode(new WikiLink(
                    input.subSequence(index, wikiLink.end()), wikiLink.group(1).strip()));
            index = wikiLink.end();
            return true;
        }
        return ++marks <= MAX_MARKS && super.parseOpenBracket();
    }

    @Override
    protected int parseReference(Block block, BasedSequence text) {
        inDefinition = true;
        int end = text.length() > MAX_DEFINITION ? text.indexOf('\n', MAX_DEFINITION) : -1;
        int length = super.parseReference(block, end < 0 ? text : text.subSequence(0, end));
        inDefinition = false;
        return length;
    }

    /** Targets in brackets may hold spaces, those of definitions not. */
    @Override
    public @Nullable BasedSequence parseLinkDestination() {
        if (inDefinition) {
            return match(DEFINED);
        }
        int end = index > lastCloser() ? -1 : LinkTarget.end(text(), index);
        if (end < 0) {
            return null;
        }
        BasedSequence target = input.subSequence(index, end);
        index = end;
        return target;
    }

    @Override
    protected boolean parseString() {
        int end = index;
        while (end < input.length() && !specialCharacters.get(input.charAt(end))) {
            end++;
        }
        if (end == index) {
            return false;
        }
        BareAddress address = BareAddress.in(getLastBracket() == null ? input : textOfBracket(end), index, end);
        if (address == null) {
            appendText(input, index, end);
            index = end;
            return true;
        }
        if (address.start() > index) {
            appendText(input, index, address.start());
        }
        BasedSequence chars = input.subSequence(address.start(), address.end());
        appendNode(new BareLink(chars, address.target()));
        index = address.end();
        return true;
    }

    /** The target of a link begins behind the bracket that closes its text. */
    private BasedSequence textOfBracket(int from) {
        int close = input.indexOf(']', from);
        return close < 0 ? input : input.subSequence(0, close);
    }
}
