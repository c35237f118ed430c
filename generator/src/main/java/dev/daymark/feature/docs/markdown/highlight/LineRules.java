package dev.daymark.feature.docs.markdown.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours of languages that the library lacks and whose lines can be read one by one. */
final class LineRules {

    private static final String NEVER = "(?!)";
    private static final String NUMBER = "\\b[0-9][0-9a-fA-FxXoO_.:TZ+-]*";
    private static final String STRING = "\"(?:[^\"\\\\]|\\\\.)*+\"?|'[^']*+'?";

    private static final LineRules TOML = new LineRules(
            "^\\s*\\[\\[?[^\\]]*\\]\\]?|\\b(?:true|false|inf|nan)\\b|^\\s*[\\w.\"-]+(?=\\s*=)",
            STRING,
            NUMBER,
            "#.*",
            "[=\\[\\]{},]");
    private static final LineRules HCL = new LineRules(
            "\\b(?:resource|data|variable|output|locals|module|provider|terraform|backend|dynamic|for|in|if|true|false"
                    + "|null)\\b",
            STRING,
            NUMBER,
            "#.*|//.*|/\\*.*?(?:\\*/|$)",
            "[=\\[\\]{}(),.?:!<>&|]");
    private static final LineRules GRAPHQL = new LineRules(
            "\\b(?:query|mutation|subscription|fragment|on|type|interface|union|enum|input|scalar|schema|directive"
                    + "|extend|implements|true|false|null)\\b|@\\w+",
            "\"{3}.*|" + STRING,
            NUMBER,
            "#.*",
            "[!:=|&{}()\\[\\]$]");
    private static final LineRules DIFF =
            new LineRules("^(?:@@|diff |index |--- |\\+\\+\\+ ).*", "^\\+.*", "^-.*", "^#.*", NEVER);
    private static final LineRules CONSOLE =
            new LineRules("^\\s*[\\w.@~:/-]{0,60}[$#%>](?= )", STRING, NEVER, "^\\s*# .*", NEVER);

    private final Pattern pattern;

    /** Each expression has no groups; where several match, the first one here wins, comments before all. */
    private LineRules(String keyword, String string, String number, String comment, String punctuation) {
        this.pattern = Pattern.compile(
                "(" + comment + ")|(" + keyword + ")|(" + string + ")|(" + number + ")|(" + punctuation + ")");
    }

    static Optional<LineRules> of(String language) {
        return switch (language.toLowerCase(Locale.ROOT)) {
            case "toml" -> Optional.of(TOML);
            case "hcl", "terraform", "tf" -> Optional.of(HCL);
            case "graphql", "gql" -> Optional.of(GRAPHQL);
            case "diff", "patch", "udiff" -> Optional.of(DIFF);
            case "console", "shell-session", "sh-session", "shellsession", "terminal" -> Optional.of(CONSOLE);
            default -> Optional.empty();
        };
    }

    List<Token> tokens(String line) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = pattern.matcher(line);
        int end = 0;
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                add(Token.Kind.PLAIN, line.substring(end, matcher.start()), tokens);
                add(kind(matcher), matcher.group(), tokens);
                end = matcher.end();
            }
        }
        add(Token.Kind.PLAIN, line.substring(end), tokens);
        return List.copyOf(tokens);
    }

    private static void add(Token.Kind kind, String text, List<Token> tokens) {
        if (!text.isEmpty()) {
            tokens.add(new Token(kind, text));
        }
    }

    private static Token.Kind kind(Matcher matcher) {
        Token.Kind[] kinds = {
            Token.Kind.COMMENT, Token.Kind.KEYWORD, Token.Kind.STRING, Token.Kind.NUMBER, Token.Kind.PUNCTUATION
        };
        for (int i = 0; i < kinds.length; i++) {
            if (matcher.group(i + 1) != null) {
                return kinds[i];
            }
        }
        return Token.Kind.PLAIN;
    }
}
