package dev.daymark.maven;

import dev.daymark.LivePortal;
import dev.daymark.preview.Preview;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows the portal in the browser while it is edited: builds it in memory, serves it to this machine alone, builds again
 * what changes, and has the page load again where the reader is. Work trees are shown as they lie on the disk, committed
 * or not. Runs until it is stopped with Ctrl+C.
 */
@Mojo(name = "serve", requiresProject = false, aggregator = true, threadSafe = true)
public final class ServeMojo extends PortalMojo {

    private static final int HIGHEST_PORT = 65_535;

    /** The port on this machine; the next free one if it is taken. 0 means any that is free. */
    @Parameter(property = "daymark.port", defaultValue = "8765")
    private int port;

    /** Whether to open the page in a browser. */
    @Parameter(property = "daymark.open", defaultValue = "false")
    private boolean open;

    /**
     * Whether to look for changes again and again, instead of being told of them by the system: for network drives and
     * folders shared with a virtual machine.
     */
    @Parameter(property = "daymark.poll", defaultValue = "false")
    private boolean poll;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw Failure.of("daymark.port is " + port, "Write a number from 1 to 65535, or 0 for any free port.");
        }
        LivePortal portal = livePortal();
        try (Preview preview =
                Preview.start(portal, new Preview.Options(port, poll), line -> Verdict.write(line, getLog()))) {
            serve(preview);
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot serve at port " + port + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(Preview preview) throws InterruptedException {
        // Ctrl+C ends the process without a word to this thread.
        Thread ending = new Thread(preview::close, "daymark-preview-end");
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            getLog().info("Open " + preview.url() + " and edit; Ctrl+C ends the preview");
            if (open && !Browser.open(preview.url())) {
                getLog().warn("No browser can be opened from here");
            }
            preview.await();
        } finally {
            forget(ending);
        }
    }

    private static void forget(Thread ending) {
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException e) {
            // The process is ending, and the thread is at work.
        }
    }
}
