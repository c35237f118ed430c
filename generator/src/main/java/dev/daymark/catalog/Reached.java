package dev.daymark.catalog;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** A file that is a root, or that a Location leads to, and by which way. */
final class Reached {

    private final SourceFile file;
    private final DescriptorReader.Content content;
    private final Target target;
    private final Target origin;
    private final List<KindRule> rulesOfOrigin;
    private final SortedSet<EntityRef> parents = new TreeSet<>();

    Reached(
            SourceFile file,
            DescriptorReader.Content content,
            Target target,
            Target origin,
            List<KindRule> rulesOfOrigin) {
        this.file = file;
        this.content = content;
        this.target = target;
        this.origin = origin;
        this.rulesOfOrigin = rulesOfOrigin;
    }

    SourceFile file() {
        return file;
    }

    DescriptorReader.Content content() {
        return content;
    }

    /** Where it was read from. */
    Target target() {
        return target;
    }

    /** The target at the top of the chain of Locations. */
    Target origin() {
        return origin;
    }

    List<KindRule> rulesOfOrigin() {
        return rulesOfOrigin;
    }

    /** The Location entities that lead here. */
    List<EntityRef> parents() {
        return List.copyOf(parents);
    }

    void addParent(EntityRef location) {
        parents.add(location);
    }
}
