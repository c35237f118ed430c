package dev.daymark.feature.api;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The calls of the services of a {@code .proto} file, line by line, each with the comment above it. */
final class ProtocolBuffers {

    private static final Pattern PACKAGE = Pattern.compile("^\\s*package\\s+([\\w.]+)");
    private static final Pattern SERVICE = Pattern.compile("^\\s*service\\s+(\\w+)");
    private static final Pattern CALL = Pattern.compile("^\\s*rpc\\s+(\\w+)");
    private static final Pattern MESSAGES = Pattern.compile("[A-Za-z_][\\w.]*");
    private static final Pattern COMMENT = Pattern.compile("^\\s*(?://|/?\\*+/?)(.*)");

    private final List<Operation> all = new ArrayList<>();
    private final List<String> comment = new ArrayList<>();
    private String prefix = "";
    private String service = "";

    List<Operation> read(String text) {
        text.lines().forEach(this::line);
        return all;
    }

    private void line(String line) {
        Matcher remark = COMMENT.matcher(line);
        if (remark.find()) {
            comment.add(remark.group(1).replace("*/", "").strip());
            return;
        }
        Matcher found = PACKAGE.matcher(line);
        if (found.find()) {
            prefix = found.group(1) + ".";
        } else if (found.usePattern(SERVICE).find(0)) {
            service = found.group(1);
            add(service, "service " + service, prefix + service, List.of());
        } else if (found.usePattern(CALL).find(0) && !service.isEmpty()) {
            String call = found.group(1);
            List<String> messages = MESSAGES.matcher(line.substring(found.end()))
                    .results()
                    .map(result -> result.group())
                    .filter(word -> !word.equals("returns") && !word.equals("stream"))
                    .toList();
            add(call, "rpc " + call, prefix + service + "/" + call, messages);
        }
        comment.clear();
    }

    private void add(String title, String written, String name, List<String> keywords) {
        all.add(new Operation(
                title,
                written,
                List.of(name),
                keywords,
                String.join(" ", comment).strip(),
                false));
    }
}
