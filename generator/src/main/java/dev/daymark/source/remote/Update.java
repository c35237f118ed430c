package dev.daymark.source.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Brings one repository of the cache up to date. Refs move after everything that they lead to has arrived, so that whoever
 * is killed leaves the state before. Used by whoever holds the lock of the folder.
 */
record Update(RemoteRepository remote, Path folder, Transports transports) {

    CachedRepository run(boolean offline) throws IOException {
        Optional<String> cached = cachedRef();
        if (offline) {
            return state(cached.orElseThrow(() -> new UnavailableException(
                    "the build is offline, and nothing of " + remote.url() + " is in the cache",
                    "build once without offline, with the same cache")));
        }
        CredentialChain credentials = new CredentialChain(remote, transports.machine());
        try {
            return state(fetch(cached, new Fetch(remote, transports, credentials)));
        } catch (IOException | RuntimeException e) {
            UnavailableException failure = FetchFailure.describe(e, remote.url(), new Redaction(credentials.known()));
            return cached.map(
                            ref -> new CachedRepository(folder, ref, Optional.of(String.valueOf(failure.getMessage()))))
                    .orElseThrow(() -> failure);
        }
    }

    private CachedRepository state(String ref) {
        return new CachedRepository(folder, ref, Optional.empty());
    }

    /** The ref of the state that the cache holds. A repository that cannot be read is taken out of the cache. */
    private Optional<String> cachedRef() throws IOException {
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        try (BareRepository cached = BareRepository.open(folder)) {
            return cached.find(new WantedRef(remote.ref()));
        } catch (IOException | RuntimeException e) {
            Folders.delete(folder);
            return Optional.empty();
        }
    }

    private String fetch(Optional<String> known, Fetch fetch) throws IOException {
        try (BareRepository cached = BareRepository.openOrCreate(
                folder, remote.url(), transports.limits().maxBytes())) {
            if (known.isPresent() && cached.hasVersion(known.get(), remote.version())) {
                return known.get();
            }
            cached.removeLeftovers();
            String ref = fetch.newest(cached);
            cached.rememberVersion(ref, remote.version());
            cached.compact();
            return ref;
        }
    }
}
