package dev.daymark.source.remote;

import java.io.IOException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.TransportHttp;
import org.eclipse.jgit.transport.sshd.SshdSessionFactory;

/**
 * Connections to servers, none of which asks a person or takes what it was not told.
 *
 * @param machine whose keys are shown
 * @param limits what a server may take
 */
record Transports(Machine machine, FetchLimits limits) {

    /** What is done with a connection. */
    interface Work<T> {
        T run(Transport transport) throws IOException;
    }

    <T> T with(Repository repository, GitUrl url, CredentialsProvider credentials, Work<T> work) throws IOException {
        try (SshdSessionFactory ssh = new SshSessions(machine);
                Transport transport = Transport.open(repository, url.uri())) {
            transport.setTagOpt(TagOpt.NO_TAGS);
            transport.setTimeout(limits.silenceSeconds());
            transport.setCredentialsProvider(credentials);
            if (transport instanceof TransportHttp http) {
                http.setHttpConnectionFactory(new GuardedHttp(Origin.of(url.uri())));
            }
            if (transport instanceof SshTransport shell) {
                shell.setSshSessionFactory(ssh);
            }
            return work.run(transport);
        }
    }
}
