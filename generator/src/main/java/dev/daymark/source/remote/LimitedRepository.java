package dev.daymark.source.remote;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.transport.PackParser;
import org.eclipse.jgit.util.FS;

/** A bare repository into which so much can be fetched at a time, whatever the protocol. */
final class LimitedRepository extends FileRepository {

    private final long maxBytes;

    LimitedRepository(File folder, long maxBytes) throws IOException {
        super(new RepositoryBuilder()
                .setFS(FS.DETECTED)
                .setGitDir(folder)
                .setBare()
                .setup());
        this.maxBytes = maxBytes;
    }

    @Override
    public ObjectInserter newObjectInserter() {
        ObjectInserter inserter = super.newObjectInserter();
        return new ObjectInserter.Filter() {
            @Override
            protected ObjectInserter delegate() {
                return inserter;
            }

            @Override
            public PackParser newPackParser(InputStream in) throws IOException {
                PackParser parser = super.newPackParser(new LimitedStream(in, maxBytes));
                // What is packed well can still be a bomb.
                parser.setMaxObjectSizeLimit(maxBytes);
                return parser;
            }
        };
    }
}
