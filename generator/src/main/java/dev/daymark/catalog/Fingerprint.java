package dev.daymark.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.daymark.binary.Digest;
import dev.daymark.catalog.schema.DescriptorSchema;
import dev.daymark.yaml.YamlJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Identifiers that depend on nothing but what they identify. */
final class Fingerprint {

    private static final JsonFactory JSON = new JsonFactory();

    private Fingerprint() {}

    /** A name-based UUID of a reference (RFC 9562, version 8). */
    static String uid(EntityRef ref) {
        byte[] hash = HexFormat.of().parseHex(Digest.of(ref.toString().getBytes(StandardCharsets.UTF_8)));
        hash[6] = (byte) ((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte) ((hash[8] & 0x3F) | 0x80);
        String hex = HexFormat.of().formatHex(hash, 0, 16);
        return String.join(
                "-",
                hex.substring(0, 8),
                hex.substring(8, 12),
                hex.substring(12, 16),
                hex.substring(16, 20),
                hex.substring(20));
    }

    /** A hash of all that a descriptor says: 40 hexadecimal digits. */
    static String etag(DescriptorSchema.Judged fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartArray();
            json.writeString(fields.apiVersion());
            json.writeString(fields.kind());
            YamlJson.write(fields.metadata(), json);
            YamlJson.write(fields.spec(), json);
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Digest.of(bytes.toByteArray()).substring(0, 40);
    }
}
