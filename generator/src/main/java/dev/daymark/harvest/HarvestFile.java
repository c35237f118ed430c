package dev.daymark.harvest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * A harvest as a file: compact JSON, the same bytes for equal harvests. What is read may come from anywhere, so it is
 * limited and checked.
 */
public final class HarvestFile {

    /** Changes with the format. A file of another version is refused. */
    public static final int VERSION = 2;

    /** Largest file that is read. */
    public static final int MAX_BYTES = 64 << 20;

    private static final int MAX_DEPTH = 2000;

    /** As objects, the smallest values take thirty times the memory that they take as text. */
    private static final long MAX_TOKENS = 10_000_000;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(MAX_BYTES)
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_BYTES)
                    .maxTokenCount(MAX_TOKENS)
                    .build())
            .build());

    private HarvestFile() {}

    /** The bytes of a harvest's file. */
    public static byte[] write(Harvest harvest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.getFactory().createGenerator(bytes)) {
            new HarvestWriter(json).write(harvest);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads the bytes of a harvest's file.
     *
     * @throws IOException when they are not a harvest of this version, or exceed a limit
     */
    public static Harvest read(byte[] bytes) throws IOException {
        if (bytes.length > MAX_BYTES) {
            throw new IOException("the harvest has more than " + MAX_BYTES + " bytes");
        }
        try (JsonParser json = JSON.createParser(bytes)) {
            // Limits are found before anything is kept.
            while (json.nextToken() != null) {
                json.skipChildren();
            }
        }
        JsonNode root = JSON.readTree(bytes);
        int version = root.path("harvest").asInt(0);
        if (version != VERSION) {
            throw new IOException("the harvest has version " + version + "; this is version " + VERSION);
        }
        try {
            return HarvestReader.read(root);
        } catch (RuntimeException e) {
            throw new IOException("the harvest is damaged: " + e.getMessage(), e);
        }
    }
}
