package dev.daymark.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Compares trees where certain files lie, and opens no other folder. */
final class TreeChanges {

    private final TreeWalk trees;
    private final Set<String> folders = new HashSet<>();

    /** For comparisons of these files at most. */
    TreeChanges(TreeWalk trees, Set<String> paths) {
        this.trees = trees;
        for (String path : paths) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                folders.add(path.substring(0, slash));
            }
        }
    }

    /** Those of some files that differ in content, in mode, or in being there at all. */
    Set<String> between(AnyObjectId before, AnyObjectId after, Set<String> paths) throws IOException {
        if (before.equals(after) || paths.isEmpty()) {
            return Set.of();
        }
        trees.reset();
        trees.addTree(before);
        trees.addTree(after);
        return different(paths);
    }

    /** Those of some files that are in a tree. */
    Set<String> in(AnyObjectId tree, Set<String> paths) throws IOException {
        trees.reset();
        trees.addTree(new EmptyTreeIterator());
        trees.addTree(tree);
        return different(paths);
    }

    private Set<String> different(Set<String> paths) throws IOException {
        trees.setFilter(TreeFilter.ANY_DIFF);
        Set<String> different = new TreeSet<>();
        while (trees.next()) {
            String path = new String(trees.getRawPath(), StandardCharsets.UTF_8);
            if (paths.contains(path)) {
                different.add(path);
            }
            if (trees.isSubtree() && folders.contains(path)) {
                trees.enterSubtree();
            }
        }
        return different;
    }
}
