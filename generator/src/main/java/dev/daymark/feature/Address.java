package dev.daymark.feature;

import dev.daymark.catalog.EntityRef;
import java.util.List;

/** What a page is about, or what a file belongs to. The site alone turns it into a path, so that every address is decided in one place. */
public sealed interface Address {

    /**
     * A page of a feature or of the portal itself, such as {@code teams/}.
     *
     * @param segments folders from the root; none for the home page
     */
    record Section(List<String> segments) implements Address {

        /** Copies the segments. */
        public Section {
            segments = List.copyOf(segments);
        }
    }

    /**
     * A further page of a list that begins at a section.
     *
     * @param segments folders of the section
     * @param page at least 2
     */
    record SectionPage(List<String> segments, int page) implements Address {

        /** Copies the segments. */
        public SectionPage {
            segments = List.copyOf(segments);
        }
    }

    /**
     * A file that is no page.
     *
     * @param segments folders from the root, and the file's name
     */
    record File(List<String> segments) implements Address {

        /** Copies the segments. */
        public File {
            segments = List.copyOf(segments);
        }
    }

    /**
     * The overview of an entity.
     *
     * @param entity the entity
     */
    record Overview(EntityRef entity) implements Address {}

    /**
     * A tab of an entity's page, page by page where it is long.
     *
     * @param entity the entity
     * @param tab the tab's id
     * @param page first is 1
     */
    record EntityTab(EntityRef entity, String tab, int page) implements Address {

        /** The first page of a tab. */
        public EntityTab(EntityRef entity, String tab) {
            this(entity, tab, 1);
        }
    }

    /**
     * All entities, page by page.
     *
     * @param page first is 1
     */
    record CatalogPage(int page) implements Address {}

    /**
     * The entities that share a value, page by page.
     *
     * @param facet such as {@code owner}
     * @param value as written
     * @param page first is 1
     */
    record Browse(String facet, String value, int page) implements Address {}

    /**
     * A repository.
     *
     * @param name its name within the run
     */
    record RepositoryPage(String name) implements Address {}

    /**
     * The entities that name another one, such as those of an owner.
     *
     * @param facet {@code owner}, {@code system} or {@code domain}
     * @param target whom they name; its kind and namespace are left out of the value where they are the usual ones
     */
    static Browse browse(String facet, EntityRef target) {
        String usualKind = facet.equals("owner") ? "group" : facet;
        String kind = target.kind().equals(usualKind) ? "" : target.kind() + ":";
        String namespace = target.namespace().equals(EntityRef.DEFAULT_NAMESPACE) ? "" : target.namespace() + "/";
        return new Browse(facet, kind + namespace + target.name(), 1);
    }

    /** A page from its folders. */
    static Address of(String... segments) {
        return new Section(List.of(segments));
    }
}
