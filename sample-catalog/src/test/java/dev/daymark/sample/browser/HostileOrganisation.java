package dev.daymark.sample.browser;

import dev.daymark.yaml.YamlMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/**
 * The attacks as repositories, and beside them a folder with a secret that is none of theirs.
 *
 * @param folder where they and the secret are
 */
record HostileOrganisation(Path folder) {

    /** What the files outside of the repositories say. */
    static final String SECRET = "the tide is out at Skerryvore";

    private static final int REPETITIONS = 600;

    private static final String CONFIGURATION = """
            site_name: Pages
            markdown_extensions: [toc, smarty, wikilinks, pymdownx.arithmatex, pymdownx.keys]
            """;

    private static final String HARMLESS = """
            # Harmless

            ```mermaid
            stateDiagram-v2
                accTitle: States of an order
                [*] --> open
                open --> paid
            ```
            """;

    void write() throws IOException {
        writeOutside(folder.resolve("outside"));
        writePages(folder.resolve("git/pages"));
        write(folder.resolve("folders/diagrams/docs/index.md"), diagrams());
        write(folder.resolve("folders/diagrams/docs/harmless.md"), HARMLESS);
        write(folder.resolve("folders/diagrams/docs/none.md"), "# None\n");
        for (Map.Entry<String, YamlMap> attack :
                Attacks.read("repositories").repositories().entrySet()) {
            writeRepository(folder.resolve("folders").resolve(attack.getKey()), attack.getValue());
            if (hasLinks(attack.getValue())) {
                Path git = folder.resolve("git").resolve(attack.getKey() + "-git");
                writeRepository(git, attack.getValue());
                commit(git);
            }
        }
    }

    private void writeOutside(Path outside) throws IOException {
        for (String name : new String[] {"secret.md", "secret.json", "secret.png", "index.md"}) {
            write(outside.resolve(name), SECRET);
        }
        write(
                outside.resolve("secret.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>" + SECRET + "</text></svg>");
        write(outside.resolve("mkdocs.yml"), "site_name: " + SECRET + "\n");
        write(outside.resolve("catalog-info.yaml"), "kind: " + SECRET + "\n");
    }

    private void writePages(Path repository) throws IOException {
        write(repository.resolve("mkdocs.yml"), CONFIGURATION);
        Path docs = repository.resolve("docs");
        for (Map.Entry<String, YamlMap> file : Attacks.read("pages").entries().entrySet()) {
            StringBuilder page = new StringBuilder("# " + file.getKey() + "\n");
            for (String id : file.getValue().entries().keySet()) {
                String text = file.getValue().text(id).orElseThrow();
                page.append("\n## ").append(id).append("\n\n").append(text).append("\n");
            }
            write(docs.resolve(file.getKey() + ".md"), page.toString());
        }
        for (Map.Entry<String, String> attack : Attacks.read("alone").texts().entrySet()) {
            write(docs.resolve("alone/" + attack.getKey() + ".md"), attack.getValue());
        }
        for (Map.Entry<String, String> piece :
                Attacks.read("repetition.yaml").texts().entrySet()) {
            write(
                    docs.resolve("repetition/" + piece.getKey() + ".md"),
                    piece.getValue().repeat(REPETITIONS));
        }
        commit(repository);
    }

    private static String diagrams() throws IOException {
        StringBuilder page = new StringBuilder("# Diagrams\n");
        Attacks.read("diagrams.yaml").texts().forEach((id, text) -> page.append("\n## ")
                .append(id)
                .append("\n\n~~~~mermaid\n")
                .append(text)
                .append("~~~~\n"));
        return page.toString();
    }

    private void writeRepository(Path repository, YamlMap files) throws IOException {
        for (String name : files.entries().keySet()) {
            Path file = repository.resolve(name);
            String target = files.map(name).flatMap(link -> link.text("link")).orElse("");
            if (target.isEmpty()) {
                write(file, files.text(name).orElse(""));
            } else {
                Files.createDirectories(file.getParent());
                Files.createSymbolicLink(file, Path.of(placed(target)));
            }
        }
    }

    private static boolean hasLinks(YamlMap files) {
        return files.entries().values().stream().anyMatch(YamlMap.class::isInstance);
    }

    private void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, placed(text));
    }

    private String placed(String text) {
        return text.replace("OUTSIDE", folder.resolve("outside").toString());
    }

    private static void commit(Path folder) throws IOException {
        try (Git git = Git.init()
                .setDirectory(folder.toFile())
                .setInitialBranch("main")
                .call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("Attack")
                    .setAuthor("<script>probe()</script>", "probe@evil.example")
                    .setCommitter("x", "x@evil.example")
                    .setSign(false)
                    .call();
        } catch (GitAPIException e) {
            throw new IOException(e);
        }
    }
}
