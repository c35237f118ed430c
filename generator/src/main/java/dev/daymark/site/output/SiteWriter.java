package dev.daymark.site.output;

import dev.daymark.binary.Checksum;
import dev.daymark.binary.Sealed;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Writes a site into a folder so that readers see the previous site, complete, until they see the new one, complete.
 * A file with the same bytes as before keeps its modification time; a file that is no longer part of the site goes; a
 * file that somebody else put there stays. Closing without {@link #commit()} leaves everything as it was, and so does
 * a kill.
 *
 * <p>Thread-safe while writing. Holds no content: new files grow in a folder beside the site.
 */
public final class SiteWriter implements SiteOutput, AutoCloseable {

    /** When the portal was built. Every build writes it anew, and nothing else of the site depends on it. */
    public static final String BUILD = "api/daymark/build.json";

    /** The same for the scripts of pages. */
    public static final String BUILD_SCRIPT = "data/build.js";

    private static final Set<String> BUILD_TIMES = Set.of(BUILD, BUILD_SCRIPT);

    private final Path root;
    private final OutputState state;
    private final PreviousSite previous;
    private final Map<String, Inventory.Entry> produced = new ConcurrentHashMap<>();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();

    private SiteWriter(Path root, OutputState state, PreviousSite previous) {
        this.root = root;
        this.state = state;
        this.previous = previous;
    }

    /**
     * Begins a site.
     *
     * @param output the folder; need not exist; if it holds anything, it must be a portal
     * @throws OutputException when nothing can be written there, or another build is writing there
     */
    public static SiteWriter open(Path output) throws IOException {
        Path root = output.toAbsolutePath().normalize();
        if (root.getFileName() == null) {
            throw new OutputException("cannot write the portal to " + root + ": choose a folder below it");
        }
        try {
            root = Files.isSymbolicLink(root) ? root.toRealPath() : root;
            PreviousSite.requirePortal(root);
            OutputState state = OutputState.open(root);
            try {
                return new SiteWriter(root, state, PreviousSite.read(root, Inventory.read(state.inventory())));
            } catch (IOException | RuntimeException e) {
                state.close();
                throw e;
            }
        } catch (FileSystemException e) {
            throw new OutputException(root, e);
        }
    }

    @Override
    public void write(String path, byte[] content) throws IOException {
        write(path, Made.UNKNOWN, content);
    }

    @Override
    public Optional<Made> keep(String path, String digest) {
        Inventory.Entry entry = previous.intact().get(path);
        if (entry == null || !entry.made().digest().equals(digest)) {
            return Optional.empty();
        }
        add(path, entry);
        return Optional.of(entry.made());
    }

    @Override
    public void write(String path, Made made, byte[] content) throws IOException {
        requireInside(path);
        String checksum = Checksum.of(content);
        Optional<Inventory.Entry> known = previous.find(path, content, checksum);
        if (known.isPresent()) {
            add(path, known.get().with(made));
            return;
        }
        boolean same = previous.has(path, content);
        Path file = same ? root.resolve(path) : state.next().resolve(path);
        try {
            if (!same) {
                FileTrees.write(file, content);
                changed.add(path);
            }
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            add(
                    path,
                    new Inventory.Entry(
                            SiteHash.of(content),
                            checksum,
                            content.length,
                            Inventory.modificationTime(attributes),
                            made));
        } catch (IOException e) {
            throw new OutputException(root, e);
        }
    }

    @Override
    public void writeAll(FileGroup group, Optional<String> look) throws IOException {
        Optional<Map<String, Inventory.Entry>> known =
                look.flatMap(same -> previous.group(group, SiteOutput.digest(same, group.origin())));
        if (known.isPresent()) {
            known.get().forEach(this::add);
        } else {
            SiteOutput.super.writeAll(group, look);
        }
    }

    private void add(String path, Inventory.Entry entry) {
        if (produced.put(path, entry) != null) {
            throw new IllegalArgumentException("the site has two files " + path);
        }
    }

    /**
     * What was noted with the site that stands here, if it is whole and was made of the same.
     *
     * @param origin digest of all that the new site would be made of
     */
    public Optional<byte[]> standing(String origin) throws IOException {
        if (!previous.origin().equals(origin)) {
            return Optional.empty();
        }
        return Sealed.open(origin, state.note());
    }

    /** Takes all files of the site that stands here, but those that tell when it was built. */
    public void keepAll() {
        previous.intact().forEach((path, entry) -> {
            if (!BUILD_TIMES.contains(path)) {
                add(path, entry);
            }
        });
    }

    /** The hash of the whole site so far, as {@link SiteHash} tells it. */
    public String contentHash() {
        SiteHash hash = new SiteHash();
        produced.forEach((path, entry) -> hash.add(path, entry.hash()));
        return hash.hexadecimal();
    }

    /**
     * Adds a compressed twin to each text file so far, unless it is too small, or the site has a file of that name. A twin
     * that is there already and belongs to the same content is kept. The hash of the site knows no twins.
     *
     * @throws OutputException when one cannot be written
     */
    public void compress() throws IOException {
        for (Map.Entry<String, Inventory.Entry> file : new TreeMap<>(produced).entrySet()) {
            String path = file.getKey();
            String twin = path + Gzip.ENDING;
            if (!Gzip.isFor(path, file.getValue().size()) || produced.containsKey(twin)) {
                continue;
            }
            Made made = new Made(file.getValue().hash(), List.of());
            if (keep(twin, made.digest()).isEmpty()) {
                Path original = (changed.contains(path) ? state.next() : root).resolve(path);
                write(twin, made, Gzip.of(Files.readAllBytes(original)));
            }
        }
    }

    /**
     * Shows the new site. Nothing may be written afterwards.
     *
     * @throws OutputException when that failed; the previous site is still there
     */
    public WriteSummary commit() throws IOException {
        return commit("");
    }

    /**
     * The same, and remembers of what it was made.
     *
     * @param origin digest of all of it
     */
    public WriteSummary commit(String origin) throws IOException {
        Inventory inventory = new Inventory(new HashMap<>(produced), origin);
        List<String> obsolete = previous.own().stream()
                .filter(path -> !produced.containsKey(path))
                .sorted()
                .toList();
        try {
            long several =
                    changed.stream().filter(path -> !BUILD_TIMES.contains(path)).count() + obsolete.size();
            if (several <= 1 || previous.shared() || !exchange(inventory)) {
                announce(inventory);
                replaceEach(obsolete);
                state.save(inventory);
            }
            state.discard();
        } catch (IOException e) {
            throw new OutputException(root, e);
        }
        return new WriteSummary(changed.size(), produced.size() - changed.size(), obsolete.size());
    }

    /**
     * Notes something with the site that was committed, for {@link #standing}.
     *
     * @param origin of the site
     */
    public void note(String origin, byte[] note) throws IOException {
        state.note(Sealed.seal(origin, note));
    }

    /** Gives up what was written since the last commit. */
    @Override
    public void close() throws IOException {
        try {
            state.discard();
        } finally {
            state.close();
        }
    }

    private boolean exchange(Inventory inventory) throws IOException {
        for (String path : produced.keySet()) {
            if (!changed.contains(path)) {
                FileTrees.link(root.resolve(path), state.next().resolve(path));
            }
        }
        return state.exchange(inventory);
    }

    /** Notes which files are about to come, so that none is taken for somebody else's when not all are exchanged. */
    private void announce(Inventory inventory) throws IOException {
        if (!previous.own().containsAll(changed)) {
            Map<String, Inventory.Entry> all = new HashMap<>(inventory.files());
            previous.own().forEach(path -> all.putIfAbsent(path, Inventory.Entry.UNKNOWN));
            state.save(new Inventory(all, ""));
        }
    }

    /** One file at a time: the only way when the folder itself must stay, and just as good for a single file. */
    private void replaceEach(List<String> obsolete) throws IOException {
        Set<String> folders = new HashSet<>();
        for (String path : changed) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                folders.add(path.substring(0, slash));
            }
        }
        Predicate<String> inTheWay = path -> folders.contains(path) || isBelow(path, changed);
        delete(obsolete.stream().filter(inTheWay).toList());
        for (String path : new TreeSet<>(changed)) {
            FileTrees.replace(state.next().resolve(path), root.resolve(path));
        }
        delete(obsolete.stream().filter(inTheWay.negate()).toList());
    }

    private void delete(List<String> paths) throws IOException {
        for (String path : paths) {
            FileTrees.deleteWithEmptyFolders(root.resolve(path), root);
        }
    }

    private static boolean isBelow(String path, Set<String> files) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (files.contains(path.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    private static void requireInside(String path) {
        boolean bad = path.isEmpty() || path.indexOf('\\') >= 0 || path.indexOf(':') >= 0 || path.indexOf('\0') >= 0;
        for (String segment : path.split("/", -1)) {
            bad |= segment.isEmpty() || segment.equals(".") || segment.equals("..");
        }
        if (bad) {
            throw new IllegalArgumentException("not a path within the site: \"" + path + "\"");
        }
    }
}
