package dev.daymark.site.theme;

import dev.daymark.site.output.SiteHash;
import dev.daymark.site.output.SiteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The styles, scripts and pictures of a theme. An asset's file name holds a hash of its content, so that it may be
 * cached for ever. Only those that some page asks for are written.
 *
 * <p>An asset is a file below the theme's {@code assets} folder, or is joined from several: {@code daymark.css.parts}
 * lists the parts of {@code daymark.css}, one on a line, {@code #} for comments; a part may be joined itself. The line
 * {@code @words} stands for the interface words that scripts show, {@code @icons} with names for icons that they draw, and {@code @theme} for {@code theme.css} or {@code theme.js}, if the theme has one.
 */
public final class Assets {

    private static final int HASH_DIGITS = 8;
    private static final Pattern FILE = Pattern.compile("assets/(?<stem>.+)\\.[0-9a-f]{8}(?<extension>(\\.[^./]*)?)");
    private static final Set<String> AT_ROOT = Set.of("logo.svg", "logo-dark.svg", "favicon.svg");
    private static final String WORDS = "@words";
    private static final String ICONS = "@icons ";
    private static final String OWN = "@theme";
    private static final String STYLES = ".css";
    private static final String FRAMES = ".html";
    private static final String SCRIPT_WORDS = "script.";

    private final ThemeResources resources;
    private final Messages messages;
    private final Map<String, Asset> loaded = new ConcurrentHashMap<>();

    Assets(ThemeResources resources, Messages messages) {
        this.resources = resources;
        this.messages = messages;
    }

    /**
     * The file of an asset from the site's root, such as {@code assets/daymark.0a1b2c3d.css}.
     *
     * @param name below the theme's {@code assets} folder; the logo and {@code favicon.svg} lie beside that folder
     * @throws ThemeException when the theme has no such asset
     */
    String file(String name) {
        return asset(name).file();
    }

    private Asset asset(String name) {
        Asset asset = loaded.get(name);
        if (asset == null) {
            asset = load(name); // Not within the map: a style sheet asks for its fonts meanwhile.
            loaded.put(name, asset);
        }
        return asset;
    }

    /**
     * Writes assets, and those that they need themselves.
     *
     * @param names as for {@link #file}
     * @throws IOException when the output takes no more
     */
    public void writeTo(SiteOutput output, Collection<String> names) throws IOException {
        NavigableMap<String, Asset> all = new TreeMap<>();
        names.forEach(name -> add(name, all));
        for (Asset asset : all.values()) {
            output.write(asset.file(), asset.content());
        }
    }

    private void add(String name, NavigableMap<String, Asset> all) {
        Asset asset = asset(name);
        if (all.put(name, asset) == null) {
            asset.needs().forEach(other -> add(other, all));
        }
    }

    /** The asset whose file this is, whether a page has asked for it or not; empty when there is none. */
    public Optional<byte[]> read(String file) {
        Matcher named = FILE.matcher(file);
        if (!named.matches()) {
            return Optional.empty();
        }
        String name = named.group("stem") + named.group("extension");
        return Optional.ofNullable(loaded.get(name))
                .or(() -> has(name) ? Optional.of(load(name)) : Optional.empty())
                .filter(asset -> asset.file().equals(file))
                .map(Asset::content);
    }

    private boolean has(String name) {
        return source(name).isPresent() || source(name + ".parts").isPresent();
    }

    private Asset load(String name) {
        SortedSet<String> needs = new TreeSet<>();
        UnaryOperator<String> link = other -> {
            needs.add(other);
            return file(other);
        };
        byte[] content =
                source(name + ".parts").map(parts -> joined(name, parts, link)).orElseGet(() -> whole(name, link));
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String extension = dot < 0 ? "" : name.substring(dot);
        return new Asset(
                "assets/" + stem + "." + SiteHash.of(content).substring(0, HASH_DIGITS) + extension, content, needs);
    }

    private byte[] joined(String name, ThemeFile parts, UnaryOperator<String> link) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        List<String> lines = parts.text().lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            String part = lines.get(i);
            if (!part.isEmpty() && !part.startsWith("#")) {
                content.writeBytes(part(part, name, parts.place() + ":" + (i + 1), link));
                content.write('\n');
            }
        }
        return content.toByteArray();
    }

    private byte[] part(String part, String name, String line, UnaryOperator<String> link) {
        if (part.startsWith(ICONS)) {
            return ScriptText.assignment("Daymark.drawings", Icons.of(resources).drawn(part.substring(ICONS.length())));
        }
        return switch (part) {
            case WORDS -> ScriptText.assignment("Daymark.words", messages.below(SCRIPT_WORDS));
            case OWN -> own(name.substring(name.lastIndexOf('.')), link);
            default ->
                source(part + ".parts")
                        .map(parts -> joined(part, parts, link))
                        .or(() -> source(part)
                                .map(file -> ScriptText.withoutComments(AssetLinks.resolve(file, part, link))
                                        .getBytes(StandardCharsets.UTF_8)))
                        .orElseThrow(() -> new ThemeException(line + ": the theme has no asset \"" + part + "\""));
        };
    }

    /** What the organisation adds; rules stand in a layer of their own, so that they win without being specific. */
    private byte[] own(String extension, UnaryOperator<String> link) {
        String name = "theme" + extension;
        String text = resources
                .read(name)
                .map(file -> AssetLinks.resolve(file, name, link))
                .orElse("");
        boolean rules = extension.equals(STYLES) && !text.isEmpty();
        return (rules ? "@layer theme {\n" + text + "}" : text).getBytes(StandardCharsets.UTF_8);
    }

    private Optional<ThemeFile> source(String name) {
        return resources.read(AT_ROOT.contains(name) ? name : "assets/" + name);
    }

    private byte[] whole(String name, UnaryOperator<String> link) {
        ThemeFile file = source(name).orElseThrow(() -> new ThemeException("the theme has no asset \"" + name + "\""));
        return name.endsWith(FRAMES)
                ? AssetLinks.resolve(file, name, link).getBytes(StandardCharsets.UTF_8)
                : file.content();
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Asset(String file, byte[] content, SortedSet<String> needs) {}
}
