package dev.daymark.source.remote;

import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.eclipse.jgit.transport.sshd.agent.AbstractConnector;
import org.eclipse.jgit.transport.sshd.agent.Connector;
import org.eclipse.jgit.transport.sshd.agent.ConnectorFactory;
import org.jspecify.annotations.Nullable;

/**
 * The agent that holds the user's keys, at its socket. The library's own way to it needs another library, from before Java
 * knew such sockets.
 */
record SshAgent(Path socket) implements ConnectorFactory {

    @Override
    public Connector create(@Nullable String identityAgent, File home) {
        boolean named = identityAgent != null && !identityAgent.isEmpty() && !identityAgent.equals("SSH_AUTH_SOCK");
        return new Socket(named ? Path.of(identityAgent) : socket);
    }

    @Override
    public boolean isSupported() {
        return Files.exists(socket);
    }

    @Override
    public String getName() {
        return "daymark";
    }

    @Override
    public Collection<ConnectorDescriptor> getSupportedConnectors() {
        return List.of(getDefaultConnector());
    }

    @Override
    public ConnectorDescriptor getDefaultConnector() {
        return new ConnectorDescriptor() {
            @Override
            public String getIdentityAgent() {
                return "SSH_AUTH_SOCK";
            }

            @Override
            public String getDisplayName() {
                return "ssh-agent";
            }
        };
    }

    /** Messages with their length in front, as draft-miller-ssh-agent describes them. */
    private static final class Socket extends AbstractConnector {

        private final Path path;
        private @Nullable SocketChannel channel;

        Socket(Path path) {
            this.path = path;
        }

        @Override
        public boolean connect() throws IOException {
            if (channel == null && Files.exists(path)) {
                SocketChannel opened = SocketChannel.open(StandardProtocolFamily.UNIX);
                opened.connect(UnixDomainSocketAddress.of(path));
                channel = opened;
            }
            return channel != null;
        }

        @Override
        public byte[] rpc(byte command, byte[] message) throws IOException {
            SocketChannel agent = channel;
            if (agent == null) {
                throw new IOException("there is no connection to the ssh agent");
            }
            prepareMessage(command, message);
            ByteBuffer out = ByteBuffer.wrap(message);
            while (out.hasRemaining()) {
                agent.write(out);
            }
            InputStream in = Channels.newInputStream(agent);
            byte[] length = new DataInputStream(in).readNBytes(Integer.BYTES);
            byte[] answer = new byte[toLength(command, length)];
            new DataInputStream(in).readFully(answer);
            return answer;
        }

        @Override
        public void close() throws IOException {
            if (channel != null) {
                channel.close();
                channel = null;
            }
        }
    }
}
