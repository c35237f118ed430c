package dev.daymark.source.remote;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Which folder of the cache a repository has: one that people recognise, and that no other address has. */
record CacheFolder(Path root) {

    private static final int HASH_DIGITS = 16;
    private static final int MAX_NAME = 60;

    Path of(GitUrl url) {
        String readable = url.repositoryName().replaceAll("[^A-Za-z0-9._-]", "_");
        String name = readable.substring(0, Math.min(MAX_NAME, readable.length()));
        return root.resolve(name + "-" + hash(url.text()).substring(0, HASH_DIGITS));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
