package dev.daymark.feature.docs.collect;

import dev.daymark.feature.docs.picture.PictureSize;
import dev.daymark.source.Repository;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** How large the pictures are that pages show. Each is looked into once, while its repository is open. */
final class PictureSizes {

    /** Larger files, and more of them, are shown without their size. */
    private static final long MAX_BYTES = 8L << 20;

    private static final int MOST = 2000;

    private static final Pattern SIZED = Pattern.compile(".*\\.(png|apng|jpe?g|gif|webp|svg)");

    private final Repository repository;
    private final LostFiles lost;
    private final Set<String> seen = new HashSet<>();
    private final SortedMap<String, PictureSize> found = new TreeMap<>();

    PictureSizes(Repository repository, LostFiles lost) {
        this.repository = repository;
        this.lost = lost;
    }

    /** Looks into a file, if it is a picture by its name. */
    void add(String path) {
        if (!SIZED.matcher(path.toLowerCase(Locale.ROOT)).matches() || seen.size() == MOST || !seen.add(path)) {
            return;
        }
        try {
            PictureSize.of(repository.read(path, MAX_BYTES)).ifPresent(size -> found.put(path, size));
        } catch (IOException e) {
            // A picture that is too large for this is shown without its size; one that cannot be copied, not at all.
            lost.add(path, e);
        }
    }

    SortedMap<String, PictureSize> found() {
        return found;
    }
}
