package dev.daymark.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Documentation made of a number: the same number gives the same pages, of about six kilobytes each, with what people write
 * on such pages and links to others of the set.
 */
public final class Manual {

    private static final int PAGES_PER_SECTION = 20;
    private static final int CHAPTERS = 6;
    private static final List<String> WORDS = List.of(
            "order",
            "payment",
            "the",
            "a",
            "service",
            "queue",
            "retries",
            "when",
            "message",
            "is",
            "sent",
            "to",
            "of",
            "database",
            "cluster",
            "rolls",
            "back",
            "deploy",
            "and",
            "token",
            "user",
            "with",
            "for",
            "each",
            "region");

    private final int pages;
    private final Shape shape;
    private final SplittableRandom random = new SplittableRandom(11);

    /** How the pages lie. */
    public enum Shape {
        /** Twenty in a folder. */
        SECTIONS,
        /** All in one folder, and each of them an entry at the top of the navigation. */
        FLAT,
        /** All in one file. */
        ONE_PAGE
    }

    private Manual(int pages, Shape shape) {
        this.pages = pages;
        this.shape = shape;
    }

    /**
     * Writes documentation.
     *
     * @param arguments the folder to write to, which must not exist, the number of pages, and the shape
     * @throws IOException when the folder cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Shape shape = Shape.valueOf(arguments[2].toUpperCase(Locale.ROOT));
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), shape);
    }

    /**
     * Writes a folder with one repository, which holds nothing but its documentation.
     *
     * @param folder where to, which must not exist
     * @param pages how many
     * @throws IOException when the folder cannot be written
     */
    public static void write(Path folder, int pages, Shape shape) throws IOException {
        Path repository = Files.createDirectories(folder.resolve("manual"));
        Files.writeString(repository.resolve("mkdocs.yml"), "site_name: Manual\n");
        Files.writeString(repository.resolve("catalog-info.yaml"), """
                apiVersion: backstage.io/v1alpha1
                kind: Component
                metadata: {name: manual, annotations: {backstage.io/techdocs-ref: 'dir:.'}}
                spec: {type: service, lifecycle: production, owner: nobody}
                """);
        new Manual(pages, shape).write(Files.createDirectory(repository.resolve("docs")));
    }

    private void write(Path docs) throws IOException {
        StringBuilder whole = new StringBuilder("# Manual\n\n");
        for (int page = 0; page < pages; page++) {
            String text = text(page);
            if (shape == Shape.ONE_PAGE) {
                whole.append(text.replace("\n## ", "\n### ").replaceFirst("^# ", "## "));
            } else {
                Path file = docs.resolve(path(page));
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
        }
        if (shape == Shape.ONE_PAGE) {
            Files.writeString(docs.resolve("index.md"), whole);
        }
    }

    private String path(int page) {
        if (page == 0) {
            return "index.md";
        }
        return shape == Shape.FLAT
                ? "page-" + page + ".md"
                : "section-" + page / PAGES_PER_SECTION + "/page-" + page + ".md";
    }

    private String link() {
        int page = random.nextInt(pages);
        return switch (shape) {
            case ONE_PAGE -> "[another part](#part-" + page + ")";
            case FLAT -> "[another page](" + path(page) + ")";
            case SECTIONS -> "[another page](../" + path(page) + ")";
        };
    }

    private String text(int page) {
        StringBuilder text = new StringBuilder("# Part ").append(page).append("\n\n");
        for (int chapter = 0; chapter < CHAPTERS; chapter++) {
            text.append("## ").append(words(3)).append(' ').append(page).append("\n\n");
            text.append(words(40))
                    .append(" **")
                    .append(words(2))
                    .append("**, ")
                    .append(link())
                    .append(". ");
            text.append(words(20))
                    .append(" `")
                    .append(words(1))
                    .append("` ")
                    .append(words(15))
                    .append(".\n\n");
            switch (chapter % 4) {
                case 0 ->
                    text.append("- ")
                            .append(words(8))
                            .append("\n- ")
                            .append(words(9))
                            .append("\n    - ")
                            .append(words(6))
                            .append("\n\n");
                case 1 ->
                    text.append("```java\npublic record Order(String id, int lines) {\n    // ")
                            .append(words(6))
                            .append("\n    boolean isEmpty() {\n        return lines == 0;\n    }\n}\n```\n\n");
                case 2 ->
                    text.append("| key | meaning |\n|---|---|\n| `a` | ")
                            .append(words(5))
                            .append(" |\n| `b` | ")
                            .append(words(5))
                            .append(" |\n\n");
                default ->
                    text.append("!!! note \"")
                            .append(words(3))
                            .append("\"\n    ")
                            .append(words(25))
                            .append("\n\n");
            }
            text.append(words(60)).append(".\n\n");
        }
        return text.toString();
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }
}
