package dev.daymark.source.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Brings the history of one repository up to date, in a repository of its own: what is left out of it, the contents of
 * files, would be missing where files are read. Used by whoever holds the lock of the folder.
 */
record HistoryUpdate(RemoteRepository remote, Path folder, Transports transports) {

    /** Fetches until a commit is there, with all that came before it. */
    void upTo(ObjectId commit, boolean offline) throws IOException {
        if (has(commit)) {
            return;
        }
        if (offline) {
            throw new UnavailableException(
                    "the build is offline, and the history of " + remote.url() + " is not in the cache",
                    "build once without offline, with the same cache");
        }
        CredentialChain credentials = new CredentialChain(remote, transports.machine());
        try (BareRepository cached = BareRepository.openOrCreate(
                folder, remote.url(), transports.limits().maxBytes())) {
            cached.removeLeftovers();
            new Fetch(remote, transports, credentials).history(cached);
        } catch (IOException | RuntimeException e) {
            throw FetchFailure.describe(e, remote.url(), new Redaction(credentials.known()));
        }
    }

    private boolean has(ObjectId commit) throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        try (BareRepository cached = BareRepository.open(folder)) {
            return cached.has(commit);
        } catch (IOException | RuntimeException e) {
            Folders.delete(folder);
            return false;
        }
    }
}
