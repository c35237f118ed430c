package dev.daymark.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pages of a portal by type. Types are read off the addresses that a portal has, so that a new kind of page is one
 * without being named anywhere.
 */
public final class PageTypes {

    private static final String INDEX = "index.html";

    private PageTypes() {}

    /**
     * All pages of a portal, heaviest first, by type: {@code catalog/*}{@code /component/*}, {@code browse/*}{@code /*},
     * {@code teams}.
     *
     * @throws IOException when the folder cannot be read
     */
    public static Map<String, List<String>> of(Path portal) throws IOException {
        Map<String, List<Path>> types = new TreeMap<>();
        try (Stream<Path> files = Files.walk(portal)) {
            files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !portal.relativize(file).startsWith("api"))
                    .filter(file -> !portal.relativize(file).startsWith("assets"))
                    .forEach(file -> types.computeIfAbsent(type(path(portal, file)), type -> new ArrayList<>())
                            .add(file));
        }
        Comparator<Path> heaviest = Comparator.<Path>comparingLong(
                        file -> file.toFile().length())
                .reversed()
                .thenComparing(Comparator.naturalOrder());
        return types.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        type -> type.getValue().stream()
                                .sorted(heaviest)
                                .map(file -> path(portal, file))
                                .toList(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** The type of the page at a path. */
    static String type(String path) {
        List<String> parts = new ArrayList<>(List.of(path.split("/", -1)));
        if (parts.get(parts.size() - 1).equals(INDEX)) {
            parts.remove(parts.size() - 1);
        }
        int pager = parts.size() - 2;
        if (pager > 0 && parts.get(pager).equals("page")) {
            parts.set(pager + 1, "*");
        }
        switch (parts.isEmpty() ? "" : parts.get(0)) {
            case "browse" -> blank(parts, 1, 2);
            case "repositories" -> {
                blank(parts, 1, 1);
                parts = parts.subList(0, Math.min(3, parts.size()));
            }
            case "catalog" -> {
                if (parts.size() >= 4 && pager != 1) {
                    blank(parts, 1, parts.size() > 4 ? 3 : 1);
                    parts.set(3, "*");
                }
            }
            case "docs" -> {
                // A page of documentation is one however deep it stands.
                blank(parts, 1, 2);
                parts = parts.subList(0, Math.min(2, parts.size()));
            }
            case "create" -> blank(parts, 1, parts.size() - 1);
            default -> {
                // A page of its own.
            }
        }
        return parts.isEmpty() ? "home" : String.join("/", parts);
    }

    private static void blank(List<String> parts, int from, int to) {
        for (int i = from; i <= to && i < parts.size(); i++) {
            if (!parts.get(i).equals("page")) {
                parts.set(i, "*");
            }
        }
    }

    private static String path(Path portal, Path file) {
        return portal.relativize(file).toString().replace('\\', '/');
    }
}
