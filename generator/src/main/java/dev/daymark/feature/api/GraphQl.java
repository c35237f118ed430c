package dev.daymark.feature.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The types of a GraphQL schema, and one by one the fields of those that requests begin with. Reads tokens, no grammar: a
 * name before a colon or a bracket, in braces, is a field.
 */
final class GraphQl {

    private static final Pattern TOKEN =
            Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"[^\"\\n]*\"|#[^\\n]*|[A-Za-z_][A-Za-z_0-9]*|[{}():@]");
    private static final Set<String> DEFINED = Set.of("type", "interface", "input", "enum", "union", "scalar");
    private static final Map<String, String> ROOTS =
            Map.of("Query", "query", "Mutation", "mutation", "Subscription", "subscription");

    private final List<Operation> all = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();
    private String keyword = "";
    private String type = "";
    private String about = "";
    private String said = "";
    private String name = "";
    private int braces;
    private int brackets;

    List<Operation> read(String text) {
        Matcher token = TOKEN.matcher(text);
        String before = "";
        while (token.find()) {
            String found = token.group();
            switch (found.charAt(0)) {
                case '#' -> {}
                case '"' -> said = found.replaceAll("^\"+|\"+$", "").strip();
                case '{' -> braces++;
                case '}' -> close();
                case '(', ':' -> {
                    field();
                    brackets += found.equals("(") ? 1 : 0;
                }
                case ')' -> brackets = Math.max(0, brackets - 1);
                default -> name(found, before);
            }
            if (!isName(found)) {
                name = "";
            }
            before = found;
        }
        end();
        return all;
    }

    private static boolean isName(String token) {
        return Character.isLetter(token.charAt(0)) || token.charAt(0) == '_';
    }

    private void name(String found, String before) {
        if (found.charAt(0) == '@') {
            return;
        }
        if (braces == 0 && DEFINED.contains(before) && !type.equals(found)) {
            end();
            keyword = before;
            type = found;
            about = said;
            said = "";
        }
        name = before.equals("@") ? "" : found;
    }

    private void field() {
        if (braces != 1 || brackets > 0 || name.isEmpty() || type.isEmpty()) {
            return;
        }
        String root = ROOTS.get(type);
        if (root == null) {
            fields.add(name);
        } else {
            all.add(new Operation(name, root + " " + name, List.of(), List.of(root), said, false));
        }
        said = "";
    }

    private void close() {
        braces = Math.max(0, braces - 1);
        if (braces == 0) {
            end();
        }
    }

    private void end() {
        if (!type.isEmpty() && !ROOTS.containsKey(type)) {
            all.add(new Operation(type, keyword + " " + type, List.of(), fields, about, false));
        }
        fields.clear();
        type = "";
    }
}
