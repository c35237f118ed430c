package dev.daymark.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store behind a web address. */
class FileStoreTest {

    private final Path copies;
    private final HttpServer server;
    private final Map<String, String> served = new ConcurrentHashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final AtomicLong sent = new AtomicLong();
    private final ExecutorService answering = Executors.newCachedThreadPool();
    private final FileStore store;
    private volatile Answer beforeAnswer = name -> {};

    private interface Answer {
        void of(String name) throws InterruptedException;
    }

    FileStoreTest(@TempDir Path folder) throws IOException {
        copies = folder.resolve("copies");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String name = exchange.getRequestURI().getPath().substring(1);
            asked.add(name);
            try {
                beforeAnswer.of(name);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            String text = served.get(name);
            String tag = "\"" + text + "\"";
            exchange.getResponseHeaders().add("ETag", tag);
            boolean known = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            byte[] content = text == null || known ? new byte[0] : text.getBytes(UTF_8);
            sent.addAndGet(content.length);
            exchange.sendResponseHeaders(
                    text == null ? 503 : known ? 304 : 200, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
        server.setExecutor(answering);
        server.start();
        String address = "http://localhost:" + server.getAddress().getPort() + "/";
        store = new FileStore.Remote(PublishedSite.at(address, folder), copies);
    }

    @AfterEach
    void stop() {
        server.stop(0);
        answering.shutdownNow();
    }

    @Test
    void copiesTheFilesThatTheIndexNames() throws IOException {
        served.putAll(
                Map.of("index.json", "[\"b.zip\", {\"name\": \"a.zip\"}, \"c.txt\"]", "a.zip", "A", "b.zip", "B"));

        assertThat(store.files(".zip"))
                .satisfiesExactly(a -> assertThat(a.content()).hasContent("A"), b -> {
                    assertThat(b.name()).isEqualTo("b.zip");
                    assertThat(b.staleBecause()).isEmpty();
                });
    }

    @Test
    void asksForAFewFilesAtATimeAndKeepsTheirOrder() throws Exception {
        CountDownLatch together = new CountDownLatch(Downloads.CONNECTIONS);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        beforeAnswer = name -> {
            if (name.endsWith(".zip")) {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                together.countDown();
                together.await(20, TimeUnit.SECONDS);
                now.decrementAndGet();
            }
        };
        List<String> names = IntStream.range(0, 5 * Downloads.CONNECTIONS)
                .mapToObj(i -> "f%02d.zip".formatted(i))
                .toList();
        names.forEach(name -> served.put(name, name));
        served.remove("f07.zip");
        served.put("index.json", names.stream().collect(Collectors.joining("\",\"", "[\"", "\"]")));

        List<StoredFile> files = store.files(".zip");

        assertThat(files).extracting(StoredFile::name).containsExactlyElementsOf(names);
        assertThat(files)
                .filteredOn(file -> file.staleBecause().isPresent())
                .extracting(StoredFile::name)
                .containsExactly("f07.zip");
        assertThat(most).hasValue(Downloads.CONNECTIONS);
    }

    @Test
    void asksForTheContentOfAFileOnce() throws IOException {
        String text = "A".repeat(1000);
        served.putAll(Map.of("index.json", "[\"a.zip\"]", "a.zip", text));
        store.files(".zip");
        sent.set(0);

        assertThat(store.files(".zip").get(0).content()).hasContent(text);
        assertThat(sent).hasValueLessThan(1000);
    }

    @Test
    void asksAgainForAFileWhoseCopyIsDamagedOrHasChanged() throws IOException {
        served.putAll(Map.of("index.json", "[\"a.zip\"]", "a.zip", "A"));
        store.files(".zip");
        Files.writeString(copies.resolve("a.zip"), "damaged");

        assertThat(store.files(".zip").get(0).content()).hasContent("A");

        served.put("a.zip", "B");
        assertThat(store.files(".zip").get(0).content()).hasContent("B");
        served.put("a.zip", "A");
        assertThat(store.files(".zip").get(0).content()).hasContent("A");
    }

    @Test
    void bringsNothingBackThatTheIndexNamesNoLonger() throws IOException {
        served.putAll(Map.of("index.json", "[\"a.zip\", \"b.zip\"]", "a.zip", "A", "b.zip", "B"));
        store.files(".zip").forEach(StoredFile::keep);
        served.put("index.json", "[\"a.zip\"]");
        store.files(".zip").forEach(StoredFile::keep);
        served.clear();

        assertThat(store.files(".zip")).extracting(StoredFile::name).containsExactly("a.zip");
        try (Stream<Path> all = Files.walk(copies)) {
            assertThat(all.filter(Files::isRegularFile).map(Path::getFileName))
                    .allMatch(name -> name.endsWith("a.zip"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"message\": \"come back later\"}", "<html>", "\"a.zip\"", ""})
    void showsTheLastOnesWhenTheIndexIsNone(String index) throws IOException {
        served.putAll(Map.of("index.json", "[\"a.zip\"]", "a.zip", "A"));
        store.files(".zip");
        served.put("index.json", index);

        assertThat(store.files(".zip")).singleElement().satisfies(file -> {
            assertThat(file.content()).hasContent("A");
            assertThat(file.staleBecause())
                    .hasValueSatisfying(why -> assertThat(why).contains("index.json"));
        });
    }

    @Test
    void asksAServerThatHasNoIndexForNothingElse() throws IOException {
        served.putAll(Map.of("index.json", "[\"a.zip\", \"b.zip\"]", "a.zip", "A", "b.zip", "B"));
        store.files(".zip");
        served.clear();
        asked.clear();

        assertThat(store.files(".zip")).hasSize(2);
        assertThat(asked).containsExactly("index.json");
    }

    @Test
    void namesNoPassword(@TempDir Path folder) {
        String place = "http://daymark:hunter2@localhost:" + server.getAddress().getPort();
        FileStore secret = new FileStore.Remote(PublishedSite.at(place, folder), copies);

        assertThatThrownBy(() -> secret.files(".zip"))
                .hasMessageContaining("http://localhost")
                .hasMessageNotContaining("hunter2");
        assertThat(FileStore.folderName(place))
                .isEqualTo(FileStore.folderName(
                        "http://localhost:" + server.getAddress().getPort()))
                .startsWith("localhost_");
    }

    @Test
    void failsWhenNothingIsKnown() {
        assertThatThrownBy(() -> store.files(".zip"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("index.json cannot be read");
    }
}
