package dev.daymark;

import static dev.daymark.RemoteOrganisation.differences;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.daymark.problem.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of servers and disks, each of which ends with a complete portal and, where something is amiss, a named problem. */
class FaultTableTest {

    private final Path folder;
    private final RemoteOrganisation organisation;

    FaultTableTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.organisation = new RemoteOrganisation(folder);
    }

    @AfterEach
    void close() {
        organisation.close();
    }

    /** What can happen at the server, and what the problem says of it. */
    enum ServerFault {
        UNREACHABLE("there is no connection") {
            @Override
            void begin(RemoteOrganisation organisation) {
                organisation.server().close();
            }

            @Override
            void end(RemoteOrganisation organisation) throws IOException {
                organisation.restart();
            }
        },
        WRONG_CREDENTIALS("other credentials") {
            @Override
            void begin(RemoteOrganisation organisation) {
                organisation.server().fail(exchange -> {
                    exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"git\"");
                    return status(exchange, 401);
                });
            }
        },
        FORBIDDEN("refuses access") {
            @Override
            void begin(RemoteOrganisation organisation) {
                organisation.server().fail(exchange -> status(exchange, 403));
            }
        },
        BROKEN("the server failed") {
            @Override
            void begin(RemoteOrganisation organisation) {
                organisation.server().fail(exchange -> status(exchange, 500));
            }
        },
        HANGING_UP("cannot be fetched") {
            @Override
            void begin(RemoteOrganisation organisation) {
                organisation.server().fail(exchange -> {
                    exchange.sendResponseHeaders(200, 1000);
                    exchange.getResponseBody().write("001e# serv".getBytes(UTF_8));
                    exchange.close();
                    return true;
                });
            }
        },
        DELETED("there is no such repository") {
            @Override
            void begin(RemoteOrganisation organisation) throws IOException {
                Files.move(organisation.bare("ferry"), organisation.bare("kept"));
            }

            @Override
            void end(RemoteOrganisation organisation) throws IOException {
                Files.move(organisation.bare("kept"), organisation.bare("ferry"));
            }
        },
        CORRUPT("cannot be fetched") {
            @Override
            void begin(RemoteOrganisation organisation) throws IOException {
                organisation.push("lost");
                for (Path file : filesBelow(organisation.bare("ferry").resolve("objects"))) {
                    Files.copy(file, kept(file));
                    cut(file);
                }
            }

            @Override
            void end(RemoteOrganisation organisation) throws IOException {
                for (Path file : filesBelow(organisation.bare("ferry").resolve("objects"))) {
                    if (Files.exists(kept(file))) {
                        Files.move(kept(file), file, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
                organisation.push("first");
            }

            private static Path kept(Path file) {
                return file.resolveSibling(file.getFileName() + ".kept");
            }
        };

        private final String reason;

        ServerFault(String reason) {
            this.reason = reason;
        }

        abstract void begin(RemoteOrganisation organisation) throws IOException;

        void end(RemoteOrganisation organisation) throws IOException {
            organisation.server().fail(exchange -> false);
        }

        private static boolean status(HttpExchange exchange, int status) throws IOException {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
            return true;
        }
    }

    @Test
    void aServerCostsFreshnessOnly() throws Exception {
        organisation.build("cache", "portal");
        Map<String, String> before = organisation.portal("portal");
        for (ServerFault fault : ServerFault.values()) {
            fault.begin(organisation);
            BuildReport report = organisation.build("cache", "portal");
            fault.end(organisation);

            assertThat(report.problems())
                    .as(fault.name())
                    .filteredOn(problem -> problem.code().equals("repository-stale"))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message()).contains(fault.reason));
            assertThat(organisation.portal("portal"))
                    .as(fault.name())
                    .containsKeys(before.keySet().toArray(String[]::new))
                    .hasEntrySatisfying("repositories/ferry/docs/index.html", page -> assertThat(page)
                            .contains("The <em>first</em> state", "Not up to date"));
        }
        assertThat(Daymark.check(folder.resolve("portal"), Progress.NONE)).isEmpty();

        organisation.build("cache", "portal");
        assertThat(differences(organisation.portal("portal"), before)).isEmpty();
    }

    @Test
    void aDamagedCacheCostsTimeOnly() throws Exception {
        organisation.build("cache", "portal");
        Map<String, String> before = organisation.portal("portal");
        for (Path file : filesBelow(folder.resolve("cache"))) {
            cut(file);
        }

        BuildReport report = organisation.build("cache", "portal");

        assertThat(report.problems()).extracting(Problem::code).containsOnly("owner-unknown");
        assertThat(differences(organisation.portal("portal"), before)).isEmpty();
    }

    @Test
    void aForcePushShowsWhatIsThereNow() throws Exception {
        organisation.build("cache", "portal");
        organisation.push("forced");

        BuildReport report = organisation.build("cache", "portal");

        assertThat(report.problems()).extracting(Problem::code).containsOnly("owner-unknown");
        organisation.build("cold", "fresh");
        assertThat(differences(organisation.portal("portal"), organisation.portal("fresh")))
                .isEmpty();
        assertThat(organisation.portal("portal").get("repositories/ferry/docs/index.html"))
                .contains("forced");
    }

    @Test
    void oneOfTwoBuildsAtOnceIsRefusedAtMost() throws Exception {
        organisation.build("cache", "portal");
        organisation.push("second");

        List<String> refused = atOnce("portal", "portal");

        assertThat(refused).hasSizeLessThan(2).allMatch(reason -> reason.contains("another build is writing"));
        organisation.build("cold", "fresh");
        assertThat(differences(organisation.portal("portal"), organisation.portal("fresh")))
                .isEmpty();
        organisation.build("cache", "portal");
        assertThat(differences(organisation.portal("portal"), organisation.portal("fresh")))
                .isEmpty();
    }

    @Test
    void twoBuildsShareACache() throws Exception {
        assertThat(atOnce("portal", "other")).isEmpty();

        assertThat(differences(organisation.portal("portal"), organisation.portal("other")))
                .isEmpty();
    }

    /** Builds portals of one cache at the same time, and tells why some were refused. */
    private List<String> atOnce(String... outputs) throws Exception {
        CyclicBarrier start = new CyclicBarrier(outputs.length);
        ExecutorService builds = Executors.newFixedThreadPool(outputs.length);
        try {
            List<Future<BuildReport>> running = new ArrayList<>();
            for (String output : outputs) {
                Callable<BuildReport> build = () -> {
                    start.await();
                    return organisation.build("cache", output);
                };
                running.add(builds.submit(build));
            }
            List<String> refused = new ArrayList<>();
            for (Future<BuildReport> build : running) {
                try {
                    build.get();
                } catch (ExecutionException e) {
                    refused.add(String.valueOf(e.getCause()));
                }
            }
            return refused;
        } finally {
            builds.shutdownNow();
        }
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static void cut(Path file) throws IOException {
        if (!Files.isWritable(file)) {
            assertThat(file.toFile().setWritable(true)).isTrue();
        }
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
            content.setLength(content.length() / 2);
        }
    }
}
