package dev.daymark;

import static dev.daymark.RemoteOrganisation.differences;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.config.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Builds that end before they are done, at moments drawn once: readers have a complete portal, and the next build works. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledBuildTest {

    private static final int KILLED = 128 + 9;
    private static final int LONGEST_PAUSE_NANOS = 10_000_000;

    private final Path folder;
    private final RemoteOrganisation organisation;
    private final Random random = new Random(6);
    private Map<String, String> first = Map.of();
    private Map<String, String> second = Map.of();
    private int steps;

    KilledBuildTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.organisation = new RemoteOrganisation(folder);
    }

    @BeforeAll
    void buildEachStateFromNothing() throws Exception {
        AtomicInteger counted = new AtomicInteger();
        second = cold("second", Progress.NONE);
        first = cold("first", BuildProcess.told(counted::incrementAndGet));
        steps = counted.get();
    }

    @BeforeEach
    void showTheFirst() throws Exception {
        organisation.push("first");
        organisation.build("cache", "portal");
    }

    @AfterAll
    void close() {
        organisation.close();
    }

    @Test
    void leavesACompletePortalWhenItIsKilled() throws Exception {
        for (int i = 0; i < 4; i++) {
            organisation.push("second");
            try (BuildProcess build = new BuildProcess(organisation.configuration(), folder, List.of())) {
                moment(build, "killed-" + i);
                assertThat(build.kill()).isEqualTo(KILLED);
            }
            assertComplete("", first, second, "killed-" + i);
            organisation.push("first");
            organisation.build("cache", "portal");
        }
    }

    /** Sixteen more moments of one process, which is cheaper to stop than to start. */
    @Test
    void leavesACompletePortalOnTheDiskAtEveryMoment() throws Exception {
        try (BuildProcess build = new BuildProcess(organisation.configuration(), folder, List.of())) {
            for (int i = 0; i < 16; i++) {
                organisation.push(i % 2 == 0 ? "second" : "first");
                // Every second build has to fetch and to read.
                moment(build, "cache-" + i / 2);
                build.stop();
                copy("portal", "moment/portal");
                copy(".portal.daymark", "moment/.portal.daymark");
                copy("cache-" + i / 2, "moment/cache");
                build.goOn();
                build.finish();
                assertComplete("moment/", i % 2 == 0 ? first : second, i % 2 == 0 ? second : first, "moment/cache");
                delete("moment");
            }
        }
    }

    @Test
    void leavesThePortalAsItWasWhenTheDiskIsFull() throws Exception {
        organisation.push("second");

        // No file may have more than 4 KiB: to write on fails as it does on a full disk.
        List<String> limited = List.of("bash", "-c", "ulimit -f 4; exec \"$@\"", "limited");
        try (BuildProcess build = new BuildProcess(organisation.configuration(), folder, limited)) {
            build.begin("cache", Integer.MAX_VALUE);
            assertThat(build.waitFor()).isEqualTo(1);
        }

        assertThat(folder.resolve("errors"))
                .content()
                .contains("cannot write the portal to " + folder.resolve("portal") + ": File too large");
        assertThat(differences(organisation.portal("portal"), first)).isEmpty();
        organisation.build("cache", "portal");
        assertThat(differences(organisation.portal("portal"), second)).isEmpty();
    }

    /** Lets a build go on to a step, and a little further: the last steps are not told. */
    private void moment(BuildProcess build, String cache) throws IOException {
        build.begin(cache, random.nextInt(steps + 1));
        LockSupport.parkNanos(random.nextInt(LONGEST_PAUSE_NANOS));
    }

    private void assertComplete(String below, Map<String, String> old, Map<String, String> wanted, String cache)
            throws IOException, ConfigurationException {
        // Between two moves of folders the old one is beside its place.
        boolean moved = Files.notExists(folder.resolve(below + "portal"));
        Map<String, String> found = organisation.portal(below + (moved ? ".portal.daymark/previous" : "portal"));
        assertThat(List.of(differences(found, old), differences(found, wanted))).contains(Set.of());
        organisation.build(cache, below + "portal");
        assertThat(differences(organisation.portal(below + "portal"), wanted)).isEmpty();
    }

    /** What a build without a cache makes of repositories that say so. */
    private Map<String, String> cold(String text, Progress progress) throws IOException, ConfigurationException {
        organisation.push(text);
        RemoteOrganisation.daymark(organisation.configuration(), folder.resolve("cold-" + text), progress)
                .generate(folder.resolve("portal-" + text));
        return organisation.portal("portal-" + text);
    }

    private void copy(String from, String to) throws IOException {
        Path source = folder.resolve(from);
        if (Files.exists(source)) {
            Files.createDirectories(folder.resolve(to).getParent());
            try (Stream<Path> all = Files.walk(source)) {
                for (Path file : all.toList()) {
                    Path copy =
                            folder.resolve(to).resolve(source.relativize(file).toString());
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private void delete(String path) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve(path))) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
