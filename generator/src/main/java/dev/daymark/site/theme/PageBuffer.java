package dev.daymark.site.theme;

import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A writer into memory without locks, used again for page after page by one thread. */
public final class PageBuffer extends Writer {

    private final StringBuilder text = new StringBuilder(32 * 1024);

    @Override
    public void write(int c) {
        text.append((char) c);
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        text.append(characters, offset, length);
    }

    @Override
    public void write(String string) {
        text.append(string);
    }

    @Override
    public void write(String string, int offset, int length) {
        text.append(string, offset, offset + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** Begins a new page. */
    public void clear() {
        text.setLength(0);
    }

    /** What was written since, as UTF-8. */
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
