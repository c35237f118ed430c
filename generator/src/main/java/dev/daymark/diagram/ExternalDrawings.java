package dev.daymark.diagram;

import dev.daymark.config.DiagramSettings;
import dev.daymark.feature.Drawings;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Draws with what the configuration names. A tool that does not work is not asked again. */
public final class ExternalDrawings implements Drawings {

    private static final int MAX_TEXT = 100_000;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Tool> tools = new HashMap<>();
    private final Set<String> unavailable = ConcurrentHashMap.newKeySet();
    private final DrawingMemory memory;

    /**
     * For one build.
     *
     * @param settings which tools there are
     * @param memory what earlier builds have drawn
     */
    public ExternalDrawings(DiagramSettings settings, DrawingMemory memory) {
        this.memory = memory;
        add("plantuml", settings.plantuml());
        add("graphviz", settings.graphviz());
    }

    private void add(String language, Optional<String> tool) {
        tool.map(String::strip).filter(name -> !name.isEmpty()).ifPresent(name -> {
            boolean server = name.startsWith("http://") || name.startsWith("https://");
            names.put(language, name);
            tools.put(language, server ? KrokiServer.at(name) : new LocalCommand(List.of(name.split("\\s+"))));
        });
    }

    @Override
    public boolean canDraw(String language) {
        return tools.containsKey(language);
    }

    @Override
    public byte[] draw(String language, String text) throws IOException {
        Tool tool = tools.get(language);
        String name = names.getOrDefault(language, "");
        if (tool == null) {
            return NONE.draw(language, text);
        }
        Optional<byte[]> known = memory.find(name, language, text);
        if (known.isPresent()) {
            return known.get();
        }
        if (text.length() > MAX_TEXT) {
            throw new IOException("the text has more than " + MAX_TEXT + " characters");
        }
        if (unavailable.contains(language)) {
            throw new IOException("what draws " + language + " did not work before");
        }
        byte[] drawing = asked(tool, language, text);
        memory.keep(name, language, text, drawing);
        return drawing;
    }

    private byte[] asked(Tool tool, String language, String text) throws IOException {
        try {
            return tool.draw(language, text);
        } catch (Tool.UnavailableException e) {
            unavailable.add(language);
            throw e;
        }
    }
}
