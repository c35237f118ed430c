package dev.daymark.source.server;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import org.apache.sshd.agent.common.AbstractAgentClient;
import org.apache.sshd.agent.local.AgentImpl;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;

/** An agent at a socket, holding one key that is in no file. */
public final class AgentFixture implements AutoCloseable {

    private final ServerSocketChannel listening;
    private final Path socket;
    private final AgentImpl agent = new AgentImpl();
    private final KeyPair key;

    private AgentFixture(ServerSocketChannel listening, Path socket, KeyPair key) {
        this.listening = listening;
        this.socket = socket;
        this.key = key;
    }

    /** Starts an agent. */
    public static AgentFixture start(Path socket) throws IOException, GeneralSecurityException {
        ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        listening.bind(UnixDomainSocketAddress.of(socket));
        AgentFixture fixture = new AgentFixture(listening, socket, SshGitServer.newKey());
        fixture.agent.addIdentity(fixture.key, "");
        Thread thread = new Thread(fixture::listen, "agent");
        thread.setDaemon(true);
        thread.start();
        return fixture;
    }

    private void listen() {
        while (listening.isOpen()) {
            try (SocketChannel channel = listening.accept()) {
                serve(channel);
            } catch (AsynchronousCloseException e) {
                return;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void serve(SocketChannel channel) throws IOException {
        AbstractAgentClient conversation = new AbstractAgentClient(agent) {
            @Override
            protected void reply(Buffer answer) throws IOException {
                channel.write(ByteBuffer.wrap(answer.array(), answer.rpos(), answer.available()));
            }
        };
        ByteBuffer bytes = ByteBuffer.allocate(8192);
        while (channel.read(bytes) >= 0) {
            conversation.messageReceived(new ByteArrayBuffer(bytes.array(), 0, bytes.position()));
            bytes.clear();
        }
    }

    /** Where it listens. */
    public Path socket() {
        return socket;
    }

    /** The public half of its key. */
    public PublicKey publicKey() {
        return key.getPublic();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        agent.close();
    }
}
