package dev.daymark.feature.docs;

import dev.daymark.feature.Address;
import dev.daymark.feature.Attachment;
import dev.daymark.feature.docs.collect.CollectedDocs;
import dev.daymark.harvest.RepositoryFacts;
import dev.daymark.harvest.RepositoryFiles;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** A file of a repository that the portal has a copy of. */
final class CopiedFile {

    private CopiedFile() {}

    /** The copy; empty when the file has become unreadable since it was linked, for one picture must not cost the portal. */
    static Attachment of(RepositoryFiles files, RepositoryFacts repository, String path, Address.File address) {
        boolean drawing = path.toLowerCase(Locale.ROOT).endsWith(".svg");
        return new Attachment(address, Optional.of(repository.treeId() + "/" + path), () -> {
            try {
                byte[] content = files.read(repository.name(), path, CollectedDocs.MAX_COPIED_BYTES);
                return drawing ? SafeDrawing.of(content) : content;
            } catch (IOException e) {
                return new byte[0];
            }
        });
    }
}
