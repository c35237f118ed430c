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
public final class HarvestMojo extends ArtifactsMojo {

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    /** Injected by type in every Maven from 3.8 on; the newer annotations need a container of their own. */
    @Component
    @SuppressWarnings("deprecation")
    private MavenProjectHelper attachments;

    /** The configuration. Without it, {@code daymark.yaml}; without that, the repository one stands in. */
    @Parameter(property = "daymark.config")
    private @Nullable File config;

    /** Folder of the file, which is called after the repository: {@code checkout.harvest.zip}. */
    @Parameter(property = "daymark.harvest", defaultValue = "${basedir}/target/daymark")
    private File output;

    /**
     * The folder of what is kept from build to build; deleting it costs nothing but time. Without it, {@code
     * .daymark/cache} where the system wants caches: {@code $XDG_CACHE_HOME}, {@code ~/.cache}, {@code ~/Library/Caches}
     * or {@code %LOCALAPPDATA%}.
     */
    @Parameter(property = "daymark.cache")
    private @Nullable File cache;

    /** Whether to do with what the cache holds of repositories on servers; by default when Maven itself is offline. */
    @Parameter(property = "daymark.offline", defaultValue = "${settings.offline}")
    private boolean offline;

    /** How many things are done at a time; 0 means as many as the machine has processors. */
    @Parameter(property = "daymark.threads", defaultValue = "0")
    private int threads;

    /** Whether to do nothing. */
    @Parameter(property = "daymark.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped: daymark.skip is set");
            return;
        }
        Settings settings = Settings.read(basedir, config);
        List<Path> archives = new Build(settings, CacheHome.or(cache), offline, threads, artifacts(), getLog())
                .run(daymark -> daymark.harvest(output.toPath()));
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
