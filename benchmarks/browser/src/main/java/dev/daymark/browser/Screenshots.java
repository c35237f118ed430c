package dev.daymark.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes pictures of a folder of pages: light and dark, and at three widths. */
public final class Screenshots {

    private static final List<String> THEMES = List.of("light", "dark");
    private static final List<Integer> WIDTHS = List.of(1440, 1024, 390);

    private Screenshots() {}

    /**
     * Takes pictures.
     *
     * @param arguments the folder of pages, the folder for the pictures, and the paths of the pages; without paths, one
     *     page of every type
     * @throws IOException when a folder cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("usage: screenshots <folder of pages> <folder for the pictures> [path …]");
            System.exit(2);
        }
        Path pages = Path.of(arguments[0]);
        Path pictures = Files.createDirectories(Path.of(arguments[1]));
        List<String> paths = new ArrayList<>(List.of(arguments).subList(2, arguments.length));
        if (paths.isEmpty()) {
            PageTypes.of(pages).values().forEach(type -> paths.add(type.get(0)));
        }
        try (StaticHost host = StaticHost.of(pages);
                Chromium browser = Chromium.start()) {
            for (String path : paths) {
                try (Tab tab = browser.openTab()) {
                    tab.open(host.url() + path);
                    take(tab, pictures, name(path));
                }
            }
        }
        System.out.println(paths.size() * THEMES.size() * WIDTHS.size() + " pictures in " + pictures);
    }

    private static void take(Tab tab, Path pictures, String name) throws IOException {
        for (String theme : THEMES) {
            tab.prefer("prefers-color-scheme", theme);
            for (int width : WIDTHS) {
                tab.resize(width, width < 500 ? 844 : 900);
                tab.settle();
                Files.write(
                        pictures.resolve(String.format(Locale.ROOT, "%s.%s.%d.png", name, theme, width)),
                        tab.picture(true));
            }
        }
    }

    /** {@code teams/index.html} becomes {@code teams}, {@code browse/kind/api/index.html} becomes {@code browse-kind-api}. */
    private static String name(String path) {
        String name = path.replaceFirst("(/?index)?\\.html$", "").replace('/', '-');
        return name.isEmpty() ? "home" : name;
    }
}
