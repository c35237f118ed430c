package dev.daymark.source.remote;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.errors.PackProtocolException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.FilterSpec;
import org.eclipse.jgit.transport.Transport;

/**
 * Asks a server for one ref, and for what it leads to if that is not there yet.
 *
 * @param remote what to fetch
 * @param transports how to reach it
 * @param credentials what to answer when the server asks who is there
 */
record Fetch(RemoteRepository remote, Transports transports, CredentialChain credentials) {

    /** The full name of the ref, which leads to the state on the server then, without its history. */
    String newest(BareRepository cached) throws IOException {
        return transports.with(cached.repository(), remote.url(), credentials, transport -> {
            transport.setDepth(1);
            return fetch(transport, cached);
        });
    }

    /**
     * Brings all commits and folders before the state on the server, without contents of files if the server can leave
     * them out.
     */
    void history(BareRepository cached) throws IOException {
        try {
            history(cached, FilterSpec.fromFilterLine("blob:none"));
        } catch (TransportException e) {
            if (!(e.getCause() instanceof PackProtocolException)) {
                throw e;
            }
            history(cached, FilterSpec.NO_FILTER);
        }
    }

    private void history(BareRepository cached, FilterSpec without) throws IOException {
        transports.with(cached.repository(), remote.url(), credentials, transport -> {
            transport.setFilterSpec(without);
            return fetch(transport, cached);
        });
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
