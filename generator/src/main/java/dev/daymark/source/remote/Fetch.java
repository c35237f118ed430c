package dev.daymark.source.remote;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.Transport;

/** Asks a server for one ref, and for what it leads to if that is not there yet. */
record Fetch(RemoteRepository remote, FetchLimits limits) {

    /** The full name of the ref, which leads to the state on the server then. */
    String into(BareRepository cached) throws IOException {
        try (Transport transport =
                Transport.open(cached.repository(), remote.url().uri())) {
            transport.setTagOpt(TagOpt.NO_TAGS);
            transport.setTimeout(limits.silenceSeconds());
            transport.setDepth(1);
            return fetch(transport, cached);
        }
    }

    private String fetch(Transport transport, BareRepository cached) throws IOException {
        WantedRef wanted = new WantedRef(remote.ref());
        try (FetchConnection connection = transport.openFetch(wanted.specifications(), Constants.HEAD)) {
            Map<String, Ref> refs = connection.getRefsMap();
            Optional<Ref> found = wanted.in(refs);
            if (found.isEmpty()) {
                if (remote.ref().isEmpty() && refs.isEmpty()) {
                    return cached.moveToNothing();
                }
                throw missing();
            }
            Ref ref = found.get();
            if (!cached.has(ref.getObjectId())) {
                connection.fetch(NullProgressMonitor.INSTANCE, List.of(ref), cached.commits());
            }
            return cached.moveTo(ref);
        }
    }

    private UnavailableException missing() {
        return remote.ref()
                .map(ref -> new UnavailableException(
                        remote.url() + " has neither a branch nor a tag \"" + ref + "\"",
                        "name one that exists as ref, or leave ref out for the default branch"))
                .orElseGet(() -> new UnavailableException(
                        "the HEAD of " + remote.url() + " leads to no branch",
                        "set the default branch on the server, or name a branch as ref"));
    }
}
