package dev.daymark.maven;

import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;

/** A goal that reads the sources of a portal, some of which Maven knows. */
abstract class ArtifactsMojo extends AbstractMojo {

    /** Injected by type in every Maven from 3.8 on; the newer annotations need a container of their own. */
    @Component
    @SuppressWarnings("deprecation")
    private RepositorySystem maven;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private RepositorySystemSession session;

    @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true, required = true)
    private List<RemoteRepository> repositories;

    MavenArtifacts artifacts() {
        return new MavenArtifacts(maven, session, repositories);
    }
}
