package dev.daymark.maven;

import dev.daymark.source.Artifacts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.resolution.VersionRangeResult;

/**
 * Harvests in Maven repositories, as Maven itself finds them: with its settings, mirrors, credentials and local repository.
 *
 * @param maven resolves
 * @param session the settings of this run
 * @param repositories where to look, beside the local repository
 */
record MavenArtifacts(RepositorySystem maven, RepositorySystemSession session, List<RemoteRepository> repositories)
        implements Artifacts {

    @Override
    public Path harvest(String coordinates) throws IOException {
        String[] parts = coordinates.split(":", -1);
        Artifact wanted = new DefaultArtifact(parts[0], parts[1], CLASSIFIER, TYPE, parts[2]);
        try {
            return maven.resolveArtifact(session, new ArtifactRequest(newest(wanted), repositories, ""))
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException | VersionRangeResolutionException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The highest version of a range; another version as it is, for Maven knows what LATEST is. */
    private Artifact newest(Artifact wanted) throws VersionRangeResolutionException, IOException {
        if (!wanted.getVersion().matches("[\\[(].*")) {
            return wanted;
        }
        VersionRangeResult range =
                maven.resolveVersionRange(session, new VersionRangeRequest(wanted, repositories, ""));
        if (range.getHighestVersion() == null) {
            throw new IOException("no version of " + wanted + " is in the Maven repositories");
        }
        return wanted.setVersion(range.getHighestVersion().toString());
    }
}
