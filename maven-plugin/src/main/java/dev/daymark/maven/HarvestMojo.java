package dev.daymark.maven;

import dev.daymark.source.Artifacts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Collects the repository it runs in, and writes what the portal needs of it into one file, to be published: attached to
 * the project, so that {@code deploy} takes it along, or copied anywhere. The portal is then put together from these files,
 * with the source {@code harvests:}, and clones nothing.
 */
@Mojo(name = "harvest", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class HarvestMojo extends PortalMojo {

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    /** Injected by type in every Maven from 3.8 on; the newer annotations need a container of their own. */
    @Component
    @SuppressWarnings("deprecation")
    private MavenProjectHelper attachments;

    /** Folder of the file, which is called after the repository: {@code checkout.harvest.zip}. */
    @Parameter(property = "daymark.harvest", defaultValue = "${basedir}/target/daymark")
    private File output;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Settings settings = settings();
        List<Path> archives = build(settings).run(daymark -> daymark.harvest(output.toPath()));
        archives.forEach(archive -> getLog().info("Written: " + archive));
        if (project != null && project.getFile() != null && archives.size() == 1) {
            attachments.attachArtifact(
                    project,
                    Artifacts.TYPE,
                    Artifacts.CLASSIFIER,
                    archives.get(0).toFile());
        }
    }
}
