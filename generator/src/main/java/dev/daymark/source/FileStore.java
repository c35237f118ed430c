package dev.daymark.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place where files are exchanged: a folder, or a web address with a list of its files. */
public sealed interface FileStore {

    /**
     * A file of the store, on this machine.
     *
     * @param name what the store calls it
     * @param content where it is
     * @param staleBecause why it is that of an earlier run, if it is
     */
    record StoredFile(String name, Path content, Optional<String> staleBecause) {}

    /**
     * The files of the store whose names end so, sorted by name.
     *
     * @throws IOException when the store cannot be read, and nothing of it is known from earlier runs
     */
    List<StoredFile> files(String ending) throws IOException;

    /** A name for the copies of the files of a web address. */
    static String folderName(String address) {
        return address.replaceFirst("^[a-zA-Z]+://", "").replaceAll("[^A-Za-z0-9.-]+", "_") + "-"
                + Integer.toHexString(address.hashCode());
    }

    /** A folder. */
    record InFolder(Path folder) implements FileStore {

        @Override
        public List<StoredFile> files(String ending) throws IOException {
            if (!Files.isDirectory(folder)) {
                throw new IOException("\"" + folder + "\" is no directory");
            }
            return list(folder, ending);
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
        private static final int MOST = 100_000;

        /** No name leads anywhere else, and every file system can hold it. */
        private static final Pattern NAME = Pattern.compile("\"([A-Za-z0-9_][A-Za-z0-9._-]{0,200})\"");

        @Override
        public List<StoredFile> files(String ending) throws IOException {
            Files.createDirectories(copies);
            List<StoredFile> files = new ArrayList<>();
            for (String name : names(ending)) {
                copy(name).ifPresent(files::add);
            }
            return files;
        }

        private TreeSet<String> names(String ending) throws IOException {
            TreeSet<String> names = new TreeSet<>();
            String index;
            try {
                index = new String(site.read(INDEX), StandardCharsets.UTF_8);
            } catch (IOException e) {
                list(copies, ending).forEach(known -> names.add(known.name()));
                if (names.isEmpty()) {
                    throw new IOException("its " + INDEX + " cannot be read: " + e.getMessage(), e);
                }
                return names;
            }
            Matcher name = NAME.matcher(index);
            while (name.find() && names.size() < MOST) {
                if (name.group(1).endsWith(ending)) {
                    names.add(name.group(1));
                }
            }
            return names;
        }

        private Optional<StoredFile> copy(String name) throws IOException {
            Path copy = copies.resolve(name);
            try {
                byte[] content = site.read(name);
                Path growing = Files.createTempFile(copies, "new", ".part");
                Files.write(growing, content);
                Files.move(growing, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return Optional.of(new StoredFile(name, copy, Optional.empty()));
            } catch (IOException e) {
                String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
                return Optional.of(new StoredFile(name, copy, Optional.of(reason)));
            }
        }
    }

    private static List<StoredFile> list(Path folder, String ending) throws IOException {
        List<StoredFile> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
            for (Path file : found) {
                if (FileNames.of(file).endsWith(ending) && Files.isRegularFile(file)) {
                    files.add(new StoredFile(FileNames.of(file), file, Optional.empty()));
                }
            }
        }
        files.sort((one, other) -> one.name().compareTo(other.name()));
        return files;
    }
}
