package dev.daymark.source.remote;

import dev.daymark.binary.Digest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Which folder of the cache a repository has: one that people recognise, and that no other address has. */
record CacheFolder(Path root) {

    private static final int HASH_DIGITS = 16;
    private static final int MAX_NAME = 60;

    Path of(GitUrl url) {
        String readable = url.repositoryName().replaceAll("[^A-Za-z0-9._-]", "_");
        String name = readable.substring(0, Math.min(MAX_NAME, readable.length()));
        return root.resolve(name + "-"
                + Digest.of(url.text().getBytes(StandardCharsets.UTF_8)).substring(0, HASH_DIGITS));
    }
}
