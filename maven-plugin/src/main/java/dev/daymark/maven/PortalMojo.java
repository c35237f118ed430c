package dev.daymark.maven;

import dev.daymark.LivePortal;
import java.io.File;
import java.time.Clock;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/** A goal that reads what a configuration names. */
abstract class PortalMojo extends AbstractMojo {

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    /** The configuration. Without it, {@code daymark.yaml}; without that, the repository one stands in. */
    @Parameter(property = "daymark.config")
    private @Nullable File config;

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

    /** Injected by type in every Maven from 3.8 on; the newer annotations need a container of their own. */
    @Component
    @SuppressWarnings("deprecation")
    private RepositorySystem maven;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private RepositorySystemSession session;

    @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true, required = true)
    private List<RemoteRepository> repositories;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped: daymark.skip is set");
        } else {
            run();
        }
    }

    /** Does what the goal is for. */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    /** Where Maven runs. */
    File basedir() {
        return basedir;
    }

    /** What the configuration says. */
    Settings settings() throws MojoExecutionException, MojoFailureException {
        return Settings.read(basedir, config);
    }

    /** A run of the generator. */
    Build build(Settings settings) throws MojoFailureException {
        return new Build(settings, CacheHome.or(cache), offline, threads, artifacts(), getLog());
    }

    /** A portal that is built again and again. */
    LivePortal livePortal() throws MojoFailureException {
        return new LivePortal(
                Settings.place(basedir, config),
                CacheHome.or(cache),
                offline,
                Build.workers(threads),
                new LogProgress(getLog(), System::nanoTime),
                Clock.systemUTC(),
                artifacts());
    }

    private MavenArtifacts artifacts() {
        return new MavenArtifacts(maven, session, repositories);
    }
}
