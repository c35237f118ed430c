package dev.daymark.source;

import com.fasterxml.jackson.databind.JsonNode;
import dev.daymark.binary.Digest;
import dev.daymark.binary.WholeFile;
import dev.daymark.source.listing.Json;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/** A place where files are exchanged: a folder, a web address with a list of its files, or a Maven repository. */
public sealed interface FileStore {

    /**
     * The files of the store whose names end so, sorted by name.
     *
     * @throws IOException when the store cannot be read, and nothing of it is known from earlier runs
     */
    List<StoredFile> files(String ending) throws IOException;

    /** A name for the copies of the files of a place. */
    static String folderName(String place) {
        String bare = PublishedSite.withoutUser(place);
        return bare.replaceFirst("^[a-zA-Z]+://", "").replaceAll("[^A-Za-z0-9.-]+", "_") + "-"
                + Integer.toHexString(bare.hashCode());
    }

    /**
     * A folder.
     *
     * @param copies where the files that were good are kept
     */
    record InFolder(Path folder, Path copies) implements FileStore {

        @Override
        public List<StoredFile> files(String ending) throws IOException {
            if (!Files.isDirectory(folder)) {
                throw new IOException("\"" + folder + "\" is no directory");
            }
            List<StoredFile> files = new ArrayList<>();
            for (String name : names(folder, ending)) {
                files.add(new StoredFile(name, folder.resolve(name), Optional.empty(), copies.resolve(name)));
            }
            return files;
        }
    }

    /**
     * A web address that has the names of its files in {@code index.json}: an array of names, or of objects with a {@code
     * name}, as the listings of web servers have them.
     *
     * @param site the address
     * @param copies where the files of earlier runs are kept
     */
    record Remote(PublishedSite site, Path copies) implements FileStore {

        private static final String INDEX = "index.json";
        private static final String GOOD = "good";
        private static final String TAGS = "tags";
        private static final int MOST = 100_000;

        /** No name leads anywhere else, and every file system can hold it. */
        private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,200}");

        @Override
        public List<StoredFile> files(String ending) throws IOException {
            Files.createDirectories(copies.resolve(GOOD));
            SortedSet<String> known = names(copies, ending);
            SortedSet<String> listed;
            try {
                listed = listed(ending);
            } catch (IOException e) {
                String reason = "its " + INDEX + " cannot be read: " + e.getMessage();
                if (known.isEmpty()) {
                    throw new IOException(reason, e);
                }
                // The other files would be waited for one by one.
                return known.stream()
                        .map(name -> file(name, Optional.of(reason)))
                        .toList();
            }
            known.removeAll(listed);
            for (String name : known) {
                Files.deleteIfExists(copies.resolve(name));
                Files.deleteIfExists(copies.resolve(GOOD).resolve(name));
                Files.deleteIfExists(copies.resolve(TAGS).resolve(name));
            }
            return Downloads.of(listed.stream()
                    .<Callable<StoredFile>>map(name -> () -> file(name, failure(name)))
                    .toList());
        }

        private StoredFile file(String name, Optional<String> staleBecause) {
            return new StoredFile(
                    name,
                    copies.resolve(name),
                    staleBecause,
                    copies.resolve(GOOD).resolve(name));
        }

        private SortedSet<String> listed(String ending) throws IOException {
            JsonNode index = Json.read(site.read(INDEX));
            if (!index.isArray()) {
                throw new IOException("it is no array");
            }
            SortedSet<String> names = new TreeSet<>();
            for (JsonNode entry : index) {
                String name = entry.path("name").asText(entry.asText());
                if (name.endsWith(ending) && NAME.matcher(name).matches() && names.size() < MOST) {
                    names.add(name);
                }
            }
            return names;
        }

        /** Brings the copy of a file up to date, or tells why it is an older one. */
        private Optional<String> failure(String name) {
            try {
                PublishedSite.Fetched fetched = site.fetch(name, tag(name));
                if (fetched.content().isPresent()) {
                    keep(name, fetched.content().get(), fetched.tag());
                }
                return Optional.empty();
            } catch (IOException e) {
                return Optional.of(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
            }
        }

        private void keep(String name, byte[] content, Optional<String> tag) throws IOException {
            WholeFile.replace(copies.resolve(name), growing -> Files.write(growing, content));
            if (tag.isPresent()) {
                List<String> lines = List.of(tag.get(), Digest.of(content));
                WholeFile.replace(copies.resolve(TAGS).resolve(name), growing -> Files.write(growing, lines));
            }
        }

        /** What the server called the copy, unless it is another one by now. */
        private Optional<String> tag(String name) {
            try {
                List<String> lines = Files.readAllLines(copies.resolve(TAGS).resolve(name));
                return lines.size() == 2 && lines.get(1).equals(Digest.of(Files.readAllBytes(copies.resolve(name))))
                        ? Optional.of(lines.get(0))
                        : Optional.empty();
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }

    /**
     * One artifact of a Maven repository.
     *
     * @param coordinates {@code group:artifact:version}
     * @param name what its file is called, without the ending
     * @param artifacts finds it
     * @param copies where those are kept that were good
     */
    record Artifact(String coordinates, String name, Artifacts artifacts, Path copies) implements FileStore {

        @Override
        public List<StoredFile> files(String ending) {
            Path good = copies.resolve(name + ending);
            try {
                return List.of(new StoredFile(name + ending, artifacts.harvest(coordinates), Optional.empty(), good));
            } catch (IOException e) {
                return List.of(new StoredFile(name + ending, good, Optional.of(String.valueOf(e.getMessage())), good));
            }
        }
    }

    private static SortedSet<String> names(Path folder, String ending) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
            for (Path file : found) {
                if (FileNames.of(file).endsWith(ending) && Files.isRegularFile(file)) {
                    names.add(FileNames.of(file));
                }
            }
        }
        return names;
    }
}
