package dev.daymark.feature.docs.mkdocs;

import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.Suggestion;
import dev.daymark.yaml.YamlMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code plugins} and {@code markdown_extensions}: what means nothing here is left out, with a note. */
final class OptionsReader {

    private static final String STANDARD_PREFIX = "markdown.extensions.";
    private static final String SNIPPETS = "pymdownx.snippets";

    private final Settings top;
    private final List<Option> python = new ArrayList<>();

    OptionsReader(Settings top) {
        this.top = top;
    }

    Map<String, YamlMap> plugins() {
        Map<String, YamlMap> known = new LinkedHashMap<>();
        addPlugins(top, known);
        return known;
    }

    private void addPlugins(Settings settings, Map<String, YamlMap> known) {
        for (Option plugin : settings.options("plugins")) {
            if (KnownNames.GROUPS.contains(plugin.name())) {
                addPlugins(new Settings(top.file(), plugin.name() + ".", plugin.values(), top.findings()), known);
            } else if (KnownNames.PLUGINS.contains(plugin.name())) {
                known.put(plugin.name(), plugin.values());
            } else {
                leaveOut("plug-in", plugin, KnownNames.PLUGINS);
            }
        }
    }

    Map<String, YamlMap> extensions() {
        Map<String, YamlMap> known = new LinkedHashMap<>();
        for (Option extension : top.options("markdown_extensions")) {
            String written = extension.name();
            String name = written.startsWith(STANDARD_PREFIX) ? written.substring(STANDARD_PREFIX.length()) : written;
            if (KnownNames.EXTENSIONS.contains(name)) {
                // TechDocs drops the options of snippets: they could lead out of the docs directory.
                known.put(name, name.equals(SNIPPETS) ? YamlMap.EMPTY : extension.values());
            } else {
                leaveOut("Markdown extension", extension, KnownNames.EXTENSIONS);
            }
        }
        return known;
    }

    private void leaveOut(String kind, Option option, Set<String> known) {
        if (KnownNames.PYTHON_ONLY.contains(option.name())) {
            python.add(option);
            return;
        }
        top.findings()
                .report(
                        ProblemCode.DOCS_SETTING_IGNORED,
                        option.place(),
                        "the " + kind + " \"" + option.name() + "\" has no effect here",
                        Suggestion.nearest(option.name(), known)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse(""));
    }

    /** One note for all that was left out because it would have to run Python. */
    void reportPythonOnly() {
        if (!python.isEmpty()) {
            String names = python.stream()
                    .map(option -> "\"" + option.name() + "\"")
                    .distinct()
                    .collect(Collectors.joining(", "));
            top.findings()
                    .report(
                            ProblemCode.DOCS_SETTING_IGNORED,
                            python.get(0).place(),
                            "not evaluated: " + names,
                            "they run Python; what they would insert stays as written");
        }
    }
}
