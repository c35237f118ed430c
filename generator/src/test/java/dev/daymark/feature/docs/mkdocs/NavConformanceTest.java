package dev.daymark.feature.docs.mkdocs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.daymark.ConformanceFiles;
import dev.daymark.feature.docs.markdown.MarkdownOptions;
import dev.daymark.feature.docs.markdown.MarkdownReader;
import dev.daymark.feature.docs.markdown.page.MarkdownPage;
import dev.daymark.feature.docs.markdown.page.PageLink;
import dev.daymark.feature.docs.markdown.page.Place;
import dev.daymark.feature.docs.markdown.page.Snippets;
import dev.daymark.problem.Problem;
import dev.daymark.problem.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Addresses, titles, order, links and messages of documentation projects, as recorded from MkDocs itself. */
class NavConformanceTest {

    private static final MarkdownReader MARKDOWN = new MarkdownReader(MarkdownOptions.TECHDOCS);
    private static final Pattern QUOTED = Pattern.compile("'([^'\\n]+)'");
    private static final Pattern LISTED = Pattern.compile("\\n +- (.+)");

    @TestFactory
    Stream<DynamicTest> projects() throws IOException {
        try (Stream<Path> cases = Files.list(ConformanceFiles.folder("nav"))) {
            return cases.filter(NavConformanceTest::isCase).sorted().toList().stream()
                    .map(path -> dynamicTest(String.valueOf(path.getFileName()), () -> new Case(path).check()));
        }
    }

    private static boolean isCase(Path folder) {
        return Files.exists(folder.resolve("expected.json"))
                && !configurations(folder).isEmpty();
    }

    private static List<String> configurations(Path folder) {
        return Stream.of("mkdocs.yml", "mkdocs.yaml")
                .filter(name -> Files.exists(folder.resolve(name)))
                .toList();
    }

    /** One project, generated. */
    private static final class Case {

        private final Path folder;
        private final JsonNode expected;
        private final DocsProject project;
        private final Map<String, MarkdownPage> texts = new LinkedHashMap<>();
        private final Navigation navigation;
        private final List<Problem> problems;

        Case(Path folder) throws IOException {
            this.folder = folder;
            this.expected = ConformanceFiles.parse(Files.readString(folder.resolve("expected.json")));
            this.project = DocsProject.read(request());
            for (DocsFile file : project.files().pages()) {
                String text = Files.readString(folder.resolve(file.path()));
                texts.put(file.source(), MARKDOWN.read(text, Snippets.NONE));
            }
            this.navigation = project.navigation(source -> Optional.ofNullable(texts.get(source))
                    .flatMap(page -> page.frontMatter().text("title").or(page::title)));
            this.problems = new ArrayList<>(Project.found(project));
        }

        private DocsRequest request() throws IOException {
            List<String> paths;
            try (Stream<Path> files = Files.walk(folder)) {
                paths = files.filter(Files::isRegularFile)
                        .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                        .toList();
            }
            TreeMap<String, MkdocsFile> trees = new TreeMap<>();
            for (String path : paths) {
                if (path.endsWith(".yml") || path.endsWith(".yaml")) {
                    trees.put(path, MkdocsFile.parse("case", path, Files.readString(folder.resolve(path))));
                }
            }
            return new DocsRequest(
                    "case", "", "docs", "case", new TreeSet<>(paths), trees, Optional.empty(), Optional.empty());
        }

        void check() {
            assertThat(tree(navigation.items())).isEqualTo(expectedTree(expected.get("nav")));
            assertThat(navigation.home().map(DocsFile::source))
                    .isEqualTo(Optional.ofNullable(expected.get("homepage").textValue()));
            assertThat(pages()).isEqualTo(expectedPages());
            assertThat(project.files().statics())
                    .extracting(DocsFile::destination)
                    .containsExactlyInAnyOrderElementsOf(strings(expected.get("static")));
            checkMessages();
        }

        private List<String> tree(List<NavNode> nodes) {
            List<String> lines = new ArrayList<>();
            nodes.forEach(node -> {
                if (node instanceof NavNode.Section section) {
                    lines.add("section " + section.title());
                    tree(section.children()).forEach(line -> lines.add("  " + line));
                } else if (node instanceof NavNode.Page page) {
                    lines.add("page " + page.title() + " | " + page.file().source() + " | "
                            + page.file().url());
                } else if (node instanceof NavNode.Link link) {
                    lines.add("link " + link.title().orElse("null") + " | " + link.url());
                }
            });
            return lines;
        }

        private List<String> expectedTree(JsonNode nodes) {
            List<String> lines = new ArrayList<>();
            nodes.forEach(node -> {
                if (node.has("section")) {
                    lines.add("section " + node.get("section").asText());
                    expectedTree(node.get("children")).forEach(line -> lines.add("  " + line));
                } else if (node.has("page")) {
                    lines.add("page " + node.get("page").asText() + " | "
                            + node.get("file").asText() + " | "
                            + node.get("url").asText());
                } else {
                    lines.add("link " + node.get("link").asText() + " | "
                            + node.get("url").asText());
                }
            });
            return lines;
        }

        private Map<String, String> pages() {
            Map<String, String> pages = new TreeMap<>();
            navigation
                    .pages()
                    .forEach((source, page) -> pages.put(
                            source,
                            String.join(
                                    " | ",
                                    page.file().destination(),
                                    page.file().url(),
                                    page.title(),
                                    String.valueOf(links(page.file())),
                                    page.previous().map(DocsFile::source).orElse("null"),
                                    page.next().map(DocsFile::source).orElse("null"))));
            return pages;
        }

        private Map<String, String> expectedPages() {
            Map<String, String> pages = new TreeMap<>();
            for (Map.Entry<String, JsonNode> page : expected.get("pages").properties()) {
                JsonNode fields = page.getValue();
                pages.put(
                        page.getKey(),
                        String.join(
                                " | ",
                                fields.get("dest").asText(),
                                fields.get("url").asText(),
                                fields.get("title").asText(),
                                String.valueOf(strings(fields.get("links"))),
                                fields.get("prev").asText(),
                                fields.get("next").asText()));
            }
            return pages;
        }

        private List<String> links(DocsFile file) {
            return Objects.requireNonNull(texts.get(file.source())).links().stream()
                    .map(link -> address(file, link))
                    .toList();
        }

        /** HTML that the author wrote stays as it is. */
        private String address(DocsFile file, PageLink link) {
            if (link.kind() == PageLink.Kind.HTML_LINK || link.kind() == PageLink.Kind.HTML_SOURCE) {
                return link.target();
            }
            LinkTarget target = project.links().resolve(file, link.target());
            if (target instanceof LinkTarget.Missing missing) {
                Place place = link.place();
                project.links()
                        .problem(missing, file, new SourceLocation("case", file.path(), place.line(), place.column()))
                        .ifPresent(problems::add);
            }
            return target instanceof LinkTarget.Found found ? found.url() : link.target();
        }

        /** Each message has its problem; of problems without a message only those of severity info are allowed. */
        private void checkMessages() {
            List<Problem> unmatched = new ArrayList<>(problems);
            for (JsonNode message : expected.get("messages")) {
                String level = message.get("level").asText();
                List<String> names = names(message.get("text").asText());
                Optional<Problem> match = unmatched.stream()
                        .filter(problem -> problem.severity().name().equals(level))
                        .filter(problem -> names.stream().allMatch(name -> mentions(problem, name)))
                        .findFirst();
                assertThat(match).as("%s %s in %s", level, names, problems).isPresent();
                unmatched.remove(match.get());
            }
            assertThat(unmatched)
                    .extracting(problem -> problem.severity().name())
                    .allMatch("INFO"::equals);
        }

        /** The files and links that a message names: in quotes, in a list, or as the folder of a skipped file. */
        private static List<String> names(String text) {
            List<String> names = new ArrayList<>();
            Stream.of(QUOTED, LISTED)
                    .flatMap(pattern -> pattern.matcher(text).results())
                    .map((MatchResult result) -> result.group(1))
                    .forEach(names::add);
            int root = text.indexOf("<root>/");
            if (root >= 0) {
                names.add(text.substring(root + "<root>/".length()));
            }
            return names;
        }

        private static boolean mentions(Problem problem, String name) {
            String said = problem.location().path() + " " + problem.message();
            return said.contains(name);
        }

        private static List<String> strings(JsonNode list) {
            return StreamSupport.stream(list.spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }
    }
}
