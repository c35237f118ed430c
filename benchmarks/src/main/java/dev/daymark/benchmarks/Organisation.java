package dev.daymark.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * An organisation made of a number: the same number gives the same files. Ten entities a repository, one repository of
 * teams and people, relations within a repository and into others.
 */
public final class Organisation {

    private static final int ENTITIES_PER_REPOSITORY = 10;
    private static final int REPOSITORIES_PER_TEAM = 5;
    private static final int PEOPLE_PER_TEAM = 6;
    private static final List<String> LIFECYCLES = List.of("production", "production", "experimental", "deprecated");
    private static final List<String> TAGS = List.of("java", "go", "python", "tier-1", "tier-2", "kafka", "batch");

    private final int repositories;
    private final SplittableRandom random = new SplittableRandom(7);

    private Organisation(int entities) {
        this.repositories = Math.max(1, entities / ENTITIES_PER_REPOSITORY);
    }

    /**
     * Writes an organisation.
     *
     * @param arguments the folder to write to, which must not exist, and the number of entities, people and teams not
     *     counted
     * @throws IOException when the folder cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    /**
     * Writes an organisation: of 10,000 entities and then 20 domains, 201 teams and 1,206 people.
     *
     * @param folder where to, which must not exist
     * @param entities how many, domains, people and teams not counted
     * @throws IOException when the folder cannot be written
     */
    public static void write(Path folder, int entities) throws IOException {
        new Organisation(entities).write(Files.createDirectory(folder));
    }

    private void write(Path folder) throws IOException {
        for (int repository = 0; repository < repositories; repository++) {
            write(folder.resolve("repository-" + repository), repository(repository));
        }
        write(folder.resolve("people"), people());
    }

    private static void write(Path folder, String descriptor) throws IOException {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("catalog-info.yaml"), descriptor);
    }

    private int teams() {
        return 1 + repositories / REPOSITORIES_PER_TEAM;
    }

    private String repository(int number) {
        StringBuilder yaml = new StringBuilder();
        String system = "system-" + number;
        entity(yaml, "System", system, spec -> spec.append("  domain: domain-")
                .append(number % 20)
                .append('\n'));
        for (int api = 0; api < 2; api++) {
            entity(yaml, "API", "api-" + number + "-" + api, spec -> spec.append("  type: openapi\n  lifecycle: ")
                    .append(pick(LIFECYCLES))
                    .append("\n  system: ")
                    .append(system)
                    .append("\n  definition: |\n    openapi: 3.0.0\n    info: {title: Orders, version: '1'}\n"));
        }
        entity(yaml, "Resource", "database-" + number, spec -> spec.append("  type: database\n  system: ")
                .append(system)
                .append('\n'));
        for (int component = 0; component < ENTITIES_PER_REPOSITORY - 4; component++) {
            entity(yaml, "Component", "service-" + number + "-" + component, spec -> component(spec, number, system));
        }
        return yaml.toString();
    }

    private void component(StringBuilder spec, int number, String system) {
        int neighbour = random.nextInt(repositories);
        spec.append("  type: service\n  lifecycle: ")
                .append(pick(LIFECYCLES))
                .append("\n  system: ")
                .append(system)
                .append("\n  providesApis: [api-")
                .append(number)
                .append("-0]\n  consumesApis: [api-")
                .append(neighbour)
                .append("-1]\n  dependsOn:\n    - resource:database-")
                .append(number)
                .append("\n    - component:service-")
                .append(neighbour)
                .append("-0\n");
    }

    private void entity(StringBuilder yaml, String kind, String name, Consumer<StringBuilder> spec) {
        yaml.append("---\napiVersion: backstage.io/v1alpha1\nkind: ")
                .append(kind)
                .append("\nmetadata:\n  name: ")
                .append(name)
                .append("\n  title: ")
                .append(name.replace('-', ' '))
                .append("\n  description: What ")
                .append(name)
                .append(" is for, in one sentence.\n  tags: [")
                .append(pick(TAGS))
                .append("]\n  annotations:\n    backstage.io/techdocs-ref: dir:.\nspec:\n  owner: team-")
                .append(random.nextInt(teams()))
                .append('\n');
        spec.accept(yaml);
    }

    private String people() {
        StringBuilder yaml = new StringBuilder();
        for (int domain = 0; domain < 20; domain++) {
            entity(yaml, "Domain", "domain-" + domain, spec -> {});
        }
        for (int team = 0; team < teams(); team++) {
            yaml.append("---\napiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata:\n  name: team-")
                    .append(team)
                    .append("\nspec:\n  type: team\n  children: []\n");
            if (team > 0) {
                yaml.append("  parent: team-").append((team - 1) / 8).append('\n');
            }
            for (int person = 0; person < PEOPLE_PER_TEAM; person++) {
                yaml.append("---\napiVersion: backstage.io/v1alpha1\nkind: User\nmetadata:\n  name: person-")
                        .append(team)
                        .append('-')
                        .append(person)
                        .append("\nspec:\n  memberOf: [team-")
                        .append(team)
                        .append("]\n");
            }
        }
        return yaml.toString();
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
