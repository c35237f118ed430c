package dev.daymark.source.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Git's own daemon on loopback, started for each connection as a super-server does, so that the port is known and the
 * daemon ready.
 */
public final class GitDaemon implements AutoCloseable {

    private final ServerSocket listening;
    private final Path root;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private GitDaemon(ServerSocket listening, Path root) {
        this.listening = listening;
        this.root = root;
    }

    /** Serves all repositories below a folder. */
    public static GitDaemon of(Path root) throws IOException {
        GitDaemon daemon = new GitDaemon(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), root);
        daemon.threads.execute(daemon::listen);
        return daemon;
    }

    /** The address of a path. */
    public String url(String path) {
        return "git://127.0.0.1:" + listening.getLocalPort() + "/" + path;
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                threads.execute(() -> serve(client));
            } catch (SocketException e) {
                return;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            Process git = new ProcessBuilder(
                            "git", "-c", "safe.directory=*", "daemon", "--inetd", "--export-all", "--base-path=" + root)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            threads.execute(() -> copy(client, git));
            try (InputStream answers = git.getInputStream();
                    OutputStream out = client.getOutputStream()) {
                answers.transferTo(out);
            }
        } catch (IOException e) {
            // The client has gone.
            return;
        }
    }

    private static void copy(Socket client, Process git) {
        try (OutputStream questions = git.getOutputStream()) {
            byte[] buffer = new byte[8192];
            InputStream in = client.getInputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                questions.write(buffer, 0, read);
                questions.flush();
            }
        } catch (IOException e) {
            // The client has all it wanted.
            return;
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        threads.shutdownNow();
    }
}
