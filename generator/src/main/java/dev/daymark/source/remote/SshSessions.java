package dev.daymark.source.remote;

import java.io.File;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.sshd.ServerKeyDatabase;
import org.eclipse.jgit.transport.sshd.SshdSessionFactory;
import org.eclipse.jgit.transport.sshd.agent.ConnectorFactory;
import org.jspecify.annotations.Nullable;

/**
 * Sessions of ssh with the keys, the agent, the configuration and the known hosts of the user. A host that is not known is
 * refused unless the user's configuration of ssh says otherwise.
 */
final class SshSessions extends SshdSessionFactory {

    private final Machine machine;

    SshSessions(Machine machine) {
        super(null, null);
        this.machine = machine;
        setHomeDirectory(machine.home().toFile());
        setSshDirectory(machine.home().resolve(".ssh").toFile());
    }

    @Override
    protected ServerKeyDatabase createServerKeyDatabase(File home, File ssh) {
        ServerKeyDatabase known = super.createServerKeyDatabase(home, ssh);
        return new ServerKeyDatabase() {
            @Override
            public List<PublicKey> lookup(String address, InetSocketAddress remote, Configuration configuration) {
                return known.lookup(address, remote, configuration);
            }

            /** Nobody can be asked. */
            @Override
            public boolean accept(
                    String address,
                    InetSocketAddress remote,
                    PublicKey key,
                    Configuration configuration,
                    @Nullable CredentialsProvider provider) {
                return known.accept(address, remote, key, configuration, null);
            }
        };
    }

    @Override
    protected @Nullable ConnectorFactory getConnectorFactory() {
        return machine.variable("SSH_AUTH_SOCK")
                .<ConnectorFactory>map(socket -> new SshAgent(Path.of(socket)))
                .orElse(null);
    }
}
