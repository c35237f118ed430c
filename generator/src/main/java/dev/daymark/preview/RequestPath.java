package dev.daymark.preview;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the path of a request into the path of a file of the site. */
final class RequestPath {

    private RequestPath() {}

    /**
     * Decodes a path, once.
     *
     * @param raw as it was sent, below the site's root, such as {@code teams/}
     * @return such as {@code teams/index.html}; empty when no file of a site can have such a path
     */
    static Optional<String> decode(String raw) {
        return percentDecoded(raw)
                .filter(RequestPath::isPlain)
                .map(path -> isFolder(path) ? path + "index.html" : path);
    }

    private static boolean isFolder(String path) {
        return path.isEmpty() || path.endsWith("/");
    }

    private static Optional<String> percentDecoded(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '%') {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            int high = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(raw.charAt(i + 2), 16);
            if (low < 0) {
                return Optional.empty();
            }
            bytes.write(high * 16 + low);
            i += 2;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(String path) {
        if (path.chars().anyMatch(c -> c < ' ' || c == 0x7f || c == '\\')) {
            return false;
        }
        String folders = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        if (folders.isEmpty()) {
            return path.isEmpty();
        }
        for (String segment : folders.split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                return false;
            }
        }
        return true;
    }
}
