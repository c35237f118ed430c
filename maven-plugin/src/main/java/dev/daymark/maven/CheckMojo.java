package dev.daymark.maven;

import java.io.File;
import java.nio.file.Files;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Looks over the pages of a finished portal: links, anchors, ids, markup, content policy, and what they weigh. For authors
 * of themes and features; no repository can cause a fault.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

    /** The folder of the portal. */
    @Parameter(property = "daymark.portal", defaultValue = "${basedir}/target/portal")
    private File portal;

    /** Whether to do nothing. */
    @Parameter(property = "daymark.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped: daymark.skip is set");
            return;
        }
        if (!Files.isRegularFile(portal.toPath().resolve("index.html"))) {
            throw Failure.of(
                    "There is no portal in " + portal,
                    "Build it with daymark:generate, or name its folder with -Ddaymark.portal=…");
        }
        PageCheck.run(portal.toPath(), getLog());
    }
}
