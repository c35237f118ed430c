package dev.daymark.site;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The styles, scripts and pictures of a theme. An asset's file name holds a hash of its content, so that it may be
 * cached for ever. Only those that some page asks for are written.
 */
final class Assets {

    private static final int HASH_DIGITS = 8;

    private final ThemeResources resources;
    private final Map<String, Asset> used = new ConcurrentHashMap<>();

    Assets(ThemeResources resources) {
        this.resources = resources;
    }

    /**
     * The file of an asset from the site's root, such as {@code assets/daymark.0a1b2c3d.css}.
     *
     * @param name below the theme's {@code assets} folder
     * @throws ThemeException when the theme has no such asset
     */
    String file(String name) {
        return used.computeIfAbsent(name, this::load).file();
    }

    /** Writes all assets that were asked for. */
    void writeTo(SiteOutput output) throws IOException {
        for (Asset asset : new TreeMap<>(used).values()) {
            output.write(asset.file(), asset.content());
        }
    }

    private Asset load(String name) {
        byte[] content = resources
                .read("assets/" + name)
                .orElseThrow(() -> new ThemeException("the theme has no asset \"" + name + "\""));
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String extension = dot < 0 ? "" : name.substring(dot);
        return new Asset(
                "assets/" + stem + "." + Inventory.hash(content).substring(0, HASH_DIGITS) + extension, content);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Asset(String file, byte[] content) {}
}
