package dev.daymark.harvest;

import dev.daymark.problem.Problem;
import dev.daymark.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/**
 * A descriptor file as read: YAML documents, not yet entities.
 *
 * @param path from the repository's root
 * @param discovered whether it is a root, found by the discovery rule; otherwise a Location led to it
 * @param documents the non-empty documents in order; without those that are broken
 * @param failure why the file, or the first broken document in it, could not be read as YAML
 */
public record DescriptorFile(String path, boolean discovered, List<YamlNode> documents, Optional<Problem> failure) {

    /** Copies the documents. */
    public DescriptorFile {
        documents = List.copyOf(documents);
    }
}
