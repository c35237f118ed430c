package dev.daymark.feature.docs.mkdocs;

import dev.daymark.problem.ProblemCode;
import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code nav}. Null items are left out, as MkDocs does. */
final class NavReader {

    private final MkdocsFile file;
    private final Findings findings;

    NavReader(MkdocsFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The navigation; empty without one, and for an empty list. */
    Optional<List<NavEntry>> read(Optional<YamlNode> nav) {
        if (nav.isEmpty() || Settings.isNull(nav.get())) {
            return Optional.empty();
        }
        if (!(nav.get() instanceof YamlList) && !(nav.get() instanceof YamlMap)) {
            report(nav.get(), "\"nav\" must be a list, but is " + Settings.describe(nav.get()));
            return Optional.empty();
        }
        List<NavEntry> entries = new ArrayList<>();
        readAll(nav.get(), entries);
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries);
    }

    private void readAll(YamlNode node, List<NavEntry> entries) {
        if (node instanceof YamlList list) {
            list.items().forEach(item -> readItem(item, entries));
        } else if (node instanceof YamlMap map) {
            report(map, "entries of \"nav\" must be a list, but are a mapping");
            readTitled(map, entries);
        }
    }

    private void readItem(YamlNode item, List<NavEntry> entries) {
        if (item instanceof YamlMap map) {
            if (map.entries().size() > 1) {
                report(
                        map,
                        "an entry of \"nav\" has one title, but this has "
                                + map.entries().size());
            }
            readTitled(map, entries);
        } else if (item instanceof YamlScalar scalar && scalar.text().isPresent()) {
            entries.add(new NavEntry.Item(Optional.empty(), scalar.text().get(), file.at(scalar.position())));
        } else if (!Settings.isNull(item)) {
            report(item, "an entry of \"nav\" must be a path or a title with one, but is " + Settings.describe(item));
        }
    }

    private void readTitled(YamlMap map, List<NavEntry> entries) {
        for (Map.Entry<String, YamlNode> entry : map.entries().entrySet()) {
            String title = entry.getKey();
            YamlNode value = entry.getValue();
            if (value instanceof YamlScalar scalar && scalar.text().isPresent()) {
                entries.add(new NavEntry.Item(Optional.of(title), scalar.text().get(), file.at(scalar.position())));
            } else if (value instanceof YamlScalar) {
                if (!Settings.isNull(value)) {
                    report(
                            value,
                            "\"" + title + "\" in \"nav\" must lead to a path, but has " + Settings.describe(value));
                }
            } else {
                List<NavEntry> children = new ArrayList<>();
                readAll(value, children);
                entries.add(new NavEntry.Section(title, children, file.at(map.positionOf(title))));
            }
        }
    }

    private void report(YamlNode node, String message) {
        findings.report(
                ProblemCode.DOCS_CONFIGURATION,
                file.at(node.position()),
                message,
                "begin each entry with \"- \", followed by a path or \"title: path\"");
    }
}
