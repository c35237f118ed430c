package dev.daymark.site;

import dev.daymark.site.output.SiteOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Keeps a site in memory. */
public final class MemoryOutput implements SiteOutput {

    private final Map<String, String> files = new ConcurrentSkipListMap<>();

    @Override
    public void write(String path, byte[] content) {
        if (files.put(path, new String(content, StandardCharsets.UTF_8)) != null) {
            throw new IllegalArgumentException(path);
        }
    }

    public Map<String, String> files() {
        return files;
    }

    public String file(String path) {
        return files.getOrDefault(path, "no file " + path + " in " + files.keySet());
    }
}
