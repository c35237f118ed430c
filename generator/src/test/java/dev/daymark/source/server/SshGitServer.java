package dev.daymark.source.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.shell.ProcessShellFactory;

/** A server for ssh on loopback that runs {@code git-upload-pack} for whoever has one of its keys. */
public final class SshGitServer implements AutoCloseable {

    private final SshServer server;
    private final Path root;
    private final KeyPair hostKey;
    private final Set<PublicKey> accepted = new CopyOnWriteArraySet<>();

    private SshGitServer(SshServer server, Path root, KeyPair hostKey) {
        this.server = server;
        this.root = root;
        this.hostKey = hostKey;
    }

    /** Serves all repositories below a folder. */
    public static SshGitServer of(Path root) throws IOException, GeneralSecurityException {
        SshServer server = SshServer.setUpDefaultServer();
        SshGitServer git = new SshGitServer(server, root, newKey());
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(KeyPairProvider.wrap(git.hostKey));
        server.setPublickeyAuthenticator(
                (user, key, session) -> git.accepted.stream().anyMatch(known -> KeyUtils.compareKeys(known, key)));
        server.setCommandFactory((channel, command) -> {
            String program = command.replace("'/", "'" + root + "/");
            return new ProcessShellFactory(program, List.of("/bin/sh", "-c", program)).createShell(channel);
        });
        server.start();
        return git;
    }

    /** A new key in a file, as {@code ssh-keygen} writes it. */
    public static PublicKey writeKey(Path file) throws IOException, GeneralSecurityException {
        KeyPair key = newKey();
        try (OutputStream out = Files.newOutputStream(file)) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(key, "", null, out);
        }
        return key.getPublic();
    }

    static KeyPair newKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        return generator.generateKeyPair();
    }

    /** Lets a key in. */
    public void accept(PublicKey key) {
        accepted.add(key);
    }

    /** The address of a path. */
    public String url(String path) {
        return "ssh://git@127.0.0.1:" + server.getPort() + "/" + path;
    }

    /** What a user who trusts this server has in {@code known_hosts}. */
    public String knownHostsLine() {
        return "[127.0.0.1]:" + server.getPort() + " " + PublicKeyEntry.toString(hostKey.getPublic());
    }

    /** The folder that is served. */
    public Path root() {
        return root;
    }

    @Override
    public void close() throws IOException {
        server.close(true);
    }
}
