package dev.daymark.preview.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daymark.source.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class PlaceWatchTest {

    private final Path root;
    private final Place tree;
    private final Place sentinel;

    PlaceWatchTest(@TempDir Path folder) throws IOException {
        root = folder.toRealPath();
        tree = Place.tree(Files.createDirectories(root.resolve("tree")));
        sentinel = Place.entries(Files.createDirectories(root.resolve("sentinel")));
        write("tree/one/two/file.txt", "before");
    }

    interface Way {
        Watcher open() throws IOException;
    }

    static Stream<Way> ways() {
        return Stream.of(EventWatcher::new, PollingWatcher::new);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void noticesWhatComesChangesAndGoes(Way way) throws Exception {
        try (PlaceWatch watch = watching(way, tree)) {
            write("tree/one/two/file.txt", "after, and longer");
            assertThat(watch.await().places()).containsExactly(tree);

            write("tree/one/new.txt", "");
            assertThat(watch.await().files()).contains(root.resolve("tree/one/new.txt"));

            Files.delete(root.resolve("tree/one/new.txt"));
            assertThat(watch.await().places()).containsExactly(tree);

            Files.move(root.resolve("tree/one/two/file.txt"), root.resolve("tree/one/two/other.txt"));
            assertThat(watch.await().places()).containsExactly(tree);
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void followsIntoNewAndRenamedFolders(Way way) throws Exception {
        try (PlaceWatch watch = watching(way, tree)) {
            write("tree/three/four/file.txt", "");
            assertThat(watch.await().places()).containsExactly(tree);
            write("tree/three/four/file.txt", "more");
            assertThat(watch.await().files()).contains(root.resolve("tree/three/four/file.txt"));

            Files.move(root.resolve("tree/three"), root.resolve("tree/five"));
            assertThat(watch.await().places()).containsExactly(tree);
            write("tree/five/four/file.txt", "even more");
            assertThat(watch.await().files()).contains(root.resolve("tree/five/four/file.txt"));
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void leavesOutWhatBuildsWriteAndWhatIsBesideThePlace(Way way) throws Exception {
        write("tree/portal/api/daymark/manifest.json", "{}");
        try (PlaceWatch watch = watching(way, tree, sentinel)) {
            write("tree/.git/index", "");
            write("tree/one/target/classes/A.class", "");
            write("tree/node_modules/x/index.js", "");
            write("tree/.portal.daymark/inventory", "");
            write("tree/portal/index.html", "");
            write("beside.txt", "");
            write("sentinel/file.txt", "");

            assertThat(watch.await().places()).containsExactly(sentinel);
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void noticesOnlyTheNamedEntriesOfAFolder(Way way) throws Exception {
        Place head = Place.entries(root.resolve("tree"), Set.of("HEAD"));
        try (PlaceWatch watch = watching(way, head, sentinel)) {
            write("tree/index", "");
            write("tree/one/HEAD", "");
            write("sentinel/file.txt", "");
            assertThat(watch.await().places()).containsExactly(sentinel);

            write("tree/HEAD", "");
            assertThat(watch.await().places()).containsExactly(head);
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void waitsForAPlaceThatIsNotThereYetAndComesBack(Way way) throws Exception {
        Place later = Place.tree(root.resolve("not/yet/there"));
        try (PlaceWatch watch = watching(way, later)) {
            Files.createDirectories(root.resolve("not/yet"));
            write("not/yet/there/file.txt", "");
            assertThat(until(watch, later, "file.txt")).isTrue();

            write("not/yet/there/file.txt", "changed");
            assertThat(until(watch, later, "file.txt")).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void tellsOfAFileInAllPlacesThatHoldIt(Way way) throws Exception {
        Place inner = Place.tree(root.resolve("tree/one"));
        try (PlaceWatch watch = watching(way, tree, inner)) {
            write("tree/one/two/file.txt", "changed");

            assertThat(watch.await().places()).containsExactlyInAnyOrder(tree, inner);
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void endsWhenItIsClosed(Way way) throws Exception {
        PlaceWatch watch = watching(way, tree);
        Thread closing = new Thread(watch::close);

        closing.start();

        assertThatThrownBy(watch::await).isInstanceOf(InterruptedException.class);
        closing.join();
    }

    @Test
    void looksForChangesWhenTheSystemRefusesToTellOfThem() throws Exception {
        List<String> notes = new ArrayList<>();
        try (PlaceWatch watch = PlaceWatch.by(new RefusingWatcher(), notes::add)) {
            watch.watch(Set.of(tree));
            write("tree/one/two/file.txt", "after, and longer");

            assertThat(watch.await().places()).containsExactly(tree);
        }
        assertThat(notes).singleElement().asString().contains("limit of inotify watches");
    }

    /** A folder can come in steps, each of which is told. */
    private static boolean until(PlaceWatch watch, Place place, String file) throws Exception {
        Changes changes = watch.await();
        while (changes.files().stream().noneMatch(path -> path.endsWith(file)) && !Files.exists(place.folder())) {
            changes = watch.await();
        }
        return changes.places().contains(place);
    }

    private static PlaceWatch watching(Way way, Place... places) throws IOException {
        PlaceWatch watch = PlaceWatch.by(way.open(), note -> {
            throw new AssertionError(note);
        });
        watch.watch(Set.of(places));
        return watch;
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static final class RefusingWatcher implements Watcher {

        @Override
        public void watch(Set<Place> places) throws IOException {
            throw new IOException("User limit of inotify watches reached");
        }

        @Override
        public Changes await() {
            throw new IllegalStateException("watches nothing");
        }

        @Override
        public void close() {}
    }
}
