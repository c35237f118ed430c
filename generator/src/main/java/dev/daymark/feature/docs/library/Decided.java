package dev.daymark.feature.docs.library;

import dev.daymark.feature.docs.collect.CollectedDocs;
import dev.daymark.feature.docs.collect.CollectedPage;
import dev.daymark.feature.docs.decisions.Decision;
import dev.daymark.feature.docs.decisions.DecisionLog;
import dev.daymark.feature.docs.decisions.StatedDecision;
import dev.daymark.feature.docs.library.EntityFolders.Folder;
import dev.daymark.feature.docs.mkdocs.DocsPath;
import java.util.List;
import java.util.SortedMap;

/**
 * The decisions about an entity.
 *
 * @param repository where they are recorded
 * @param decisions by number
 * @param others paths of the pages beside them that record none, such as a template
 */
public record Decided(String repository, List<Decision> decisions, List<String> others) {

    /** The tab of an entity that lists them. */
    public static final String TAB = "decisions";

    /** Copies the lists. */
    public Decided {
        decisions = List.copyOf(decisions);
        others = List.copyOf(others);
    }

    static Decided of(Folder folder, CollectedDocs docs) {
        SortedMap<String, StatedDecision> stated = DocsPath.below(folder.path(), docs.decisions());
        List<Decision> decisions = DecisionLog.of(stated, path -> title(docs, path));
        List<String> others = DocsPath.below(folder.path(), docs.pages()).keySet().stream()
                .filter(path -> !stated.containsKey(path))
                .toList();
        return new Decided(folder.repository(), decisions, others);
    }

    private static String title(CollectedDocs docs, String path) {
        CollectedPage page = docs.pages().get(path);
        return page == null ? "" : page.title();
    }
}
