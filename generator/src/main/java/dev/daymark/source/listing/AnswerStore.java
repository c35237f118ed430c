package dev.daymark.source.listing;

import dev.daymark.binary.WholeFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * All answers of the last listing that succeeded, in one file that is replaced at once: what the next one asks with
 * conditions, and what it falls back to as a whole. A file that is missing, damaged or cannot be written costs full
 * answers, nothing else. Holds no header of a request, and so no credentials.
 */
final class AnswerStore {

    private static final int FORMAT = 0x44464c31;
    private static final Set<String> KEPT = Set.of("etag", "last-modified", "link", "x-next-page");

    private final Optional<Path> file;
    private final Map<String, Reply> last;
    private final Map<String, Reply> current = new TreeMap<>();

    private AnswerStore(Optional<Path> file, Map<String, Reply> last) {
        this.file = file;
        this.last = last;
    }

    /** A store that keeps nothing. */
    static AnswerStore none() {
        return new AnswerStore(Optional.empty(), Map.of());
    }

    /** The store in a file. */
    static AnswerStore open(Path file) {
        try {
            return new AnswerStore(Optional.of(file), read(file));
        } catch (IOException | IllegalArgumentException e) {
            return new AnswerStore(Optional.of(file), Map.of());
        }
    }

    /** Whether nothing is known of an earlier listing. */
    boolean isEmpty() {
        return last.isEmpty();
    }

    /** What answered a question in the last listing. */
    Optional<Reply> find(String question) {
        return Optional.ofNullable(last.get(question));
    }

    /** Keeps an answer for the next listing. */
    void keep(String question, Reply reply) {
        Map<String, String> headers = new TreeMap<>();
        KEPT.forEach(name -> reply.header(name).ifPresent(value -> headers.put(name, value)));
        current.put(question, new Reply(reply.status(), headers, reply.body()));
    }

    /** Replaces the last listing by what was kept since the store was opened. */
    void save() {
        if (file.isEmpty()) {
            return;
        }
        try {
            WholeFile.replace(file.get(), this::write);
        } catch (IOException e) {
            // Costs full answers the next time.
        }
    }

    private void write(Path part) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(part))))) {
            out.writeInt(FORMAT);
            out.writeInt(current.size());
            for (Map.Entry<String, Reply> answer : current.entrySet()) {
                out.writeUTF(answer.getKey());
                Reply reply = answer.getValue();
                out.writeInt(reply.headers().size());
                for (Map.Entry<String, String> header : reply.headers().entrySet()) {
                    out.writeUTF(header.getKey());
                    out.writeUTF(header.getValue());
                }
                out.writeInt(reply.body().length);
                out.write(reply.body());
            }
        }
    }

    private static Map<String, Reply> read(Path file) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file))))) {
            if (in.readInt() != FORMAT) {
                throw new IOException("another format");
            }
            Map<String, Reply> answers = new TreeMap<>();
            for (int answer = limited(in.readInt()); answer > 0; answer--) {
                String question = in.readUTF();
                Map<String, String> headers = new TreeMap<>();
                for (int header = limited(in.readInt()); header > 0; header--) {
                    headers.put(in.readUTF(), in.readUTF());
                }
                answers.put(question, new Reply(200, headers, in.readNBytes(limited(in.readInt()))));
            }
            // The checksum stands behind the last byte.
            return in.read() < 0 ? answers : Map.of();
        }
    }

    private static int limited(int size) throws IOException {
        if (size < 0 || size > ForgeHttp.MAX_BYTES) {
            throw new IOException("damaged");
        }
        return size;
    }
}
