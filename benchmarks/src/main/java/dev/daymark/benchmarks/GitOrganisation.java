package dev.daymark.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * An organisation of bare git repositories, made of a number: a system, an API, a component and seven pages of documentation
 * in each.
 */
public final class GitOrganisation {

    private static final int PAGES = 7;
    private static final int PARAGRAPHS = 5;
    private static final int SENTENCES = 5;
    private static final int VOCABULARY = 20_000;
    private static final PersonIdent AUTHOR = new PersonIdent(
            "Ada", "ada@longshore.example", Instant.ofEpochSecond(1_790_000_000), java.time.ZoneOffset.UTC);

    private final Path folder;
    private final int repositories;

    /** What a merge adds, to one of them. */
    private record More(String docs, String descriptor, String code) {

        static final More NOTHING = new More("", "", "");

        static More of(String place, String words) {
            return switch (place) {
                case "docs" -> new More(words, "", "");
                case "descriptor" -> new More("", words, "");
                case "code" -> new More("", "", words);
                default -> throw new IllegalArgumentException("no merge of " + place);
            };
        }
    }

    private GitOrganisation(Path folder, int repositories) {
        this.folder = folder;
        this.repositories = repositories;
    }

    /**
     * Writes an organisation, or merges something into one of its repositories.
     *
     * @param arguments the folder, the number of repositories, and for a merge {@code docs}, {@code code} or
     *     {@code descriptor} and a number that was not used before
     * @throws IOException when the folder cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        GitOrganisation organisation = new GitOrganisation(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        if (arguments.length == 2) {
            Files.createDirectories(organisation.folder);
            for (int number = 0; number < organisation.repositories; number++) {
                organisation.commit(number, More.NOTHING);
            }
        } else {
            String words = " Since merge " + arguments[3] + " it does more.";
            organisation.commit(organisation.repositories / 2, More.of(arguments[2], words));
        }
    }

    private void commit(int number, More more) throws IOException {
        Path git = folder.resolve("service-" + number + ".git");
        try (Repository repository = new FileRepositoryBuilder()
                        .setGitDir(git.toFile())
                        .setBare()
                        .build();
                ObjectInserter objects = repository.newObjectInserter()) {
            if (!Files.exists(git)) {
                repository.create(true);
            }
            DirCache tree = DirCache.newInCore();
            DirCacheBuilder files = tree.builder();
            files.add(file("catalog-info.yaml", descriptor(number, more.descriptor), objects));
            files.add(file("mkdocs.yml", "site_name: Service " + number + "\n", objects));
            SplittableRandom random = new SplittableRandom(number);
            for (int page = 0; page < PAGES; page++) {
                String name = page == 0 ? "index" : "page-" + page;
                files.add(file("docs/" + name + ".md", page(page, random) + (page == 1 ? more.docs : ""), objects));
            }
            files.add(file("src/main/java/Service.java", "class Service {} //" + more.code + "\n", objects));
            files.finish();
            commit(repository, objects, tree);
        }
    }

    private static void commit(Repository repository, ObjectInserter objects, DirCache tree) throws IOException {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree.writeTree(objects));
        ObjectId parent = repository.resolve(Constants.HEAD);
        if (parent != null) {
            commit.setParentId(parent);
        }
        commit.setAuthor(AUTHOR);
        commit.setCommitter(AUTHOR);
        commit.setMessage("Say more\n");
        ObjectId id = objects.insert(commit);
        objects.flush();
        RefUpdate head = repository.updateRef(Constants.HEAD);
        head.setNewObjectId(id);
        head.update();
    }

    private static DirCacheEntry file(String path, String content, ObjectInserter objects) throws IOException {
        DirCacheEntry entry = new DirCacheEntry(path);
        entry.setFileMode(FileMode.REGULAR_FILE);
        entry.setObjectId(objects.insert(Constants.OBJ_BLOB, content.getBytes(StandardCharsets.UTF_8)));
        return entry;
    }

    private String descriptor(int number, String more) {
        int neighbour = (number * 7 + 3) % repositories;
        String head = "---\napiVersion: backstage.io/v1alpha1\nkind: ";
        String owner = "spec:\n  owner: group:team-" + number % Math.max(1, repositories / 20) + "\n";
        return head + "System\nmetadata:\n  name: system-" + number + "\n" + owner + head
                + "API\nmetadata:\n  name: api-"
                + number + "\n" + owner + "  type: openapi\n  lifecycle: production\n  system: system-" + number
                + "\n  definition: '{}'\n" + head + "Component\nmetadata:\n  name: service-" + number
                + "\n  description: What service " + number + " is for." + more
                + "\n  tags: [java]\n  annotations:\n    backstage.io/techdocs-ref: dir:.\n" + owner
                + "  type: service\n  lifecycle: production\n  system: system-" + number + "\n  providesApis: [api-"
                + number
                + "]\n  dependsOn: [component:service-" + neighbour + "]\n";
    }

    private static String page(int number, SplittableRandom random) {
        StringBuilder page = new StringBuilder("# " + word(random) + " " + word(random) + "\n");
        for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
            page.append("\n## ").append(word(random)).append("\n\n");
            for (int sentence = 0; sentence < SENTENCES; sentence++) {
                StringJoiner words = new StringJoiner(" ", "", ". ");
                random.ints(10, 0, VOCABULARY).forEach(any -> words.add(word(random)));
                page.append(words);
            }
            page.append("See [more](page-")
                    .append((number + paragraph) % (PAGES - 1) + 1)
                    .append(".md).\n");
        }
        return page + "\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```java\nint total = " + random.nextInt(100) + ";\n```\n";
    }

    /** Small numbers are the most frequent, as words are. */
    private static String word(SplittableRandom random) {
        double share = random.nextDouble();
        int number = (int) (Math.pow(VOCABULARY, share) - 1);
        List<String> syllables = List.of("ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "du");
        StringBuilder word = new StringBuilder();
        for (int rest = number + 10; rest > 0; rest /= 10) {
            word.append(syllables.get(rest % 10));
        }
        return word.toString();
    }
}
