package dev.daymark.maven;

import dev.daymark.diff.CatalogChange;
import dev.daymark.diff.ChangeJson;
import dev.daymark.diff.ChangeMarkdown;
import dev.daymark.source.PublishedSite;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Tells what a change does to the catalog: entities and relations that come, go and differ, what leads nowhere then, and
 * who is affected. Fails on nothing.
 */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends PortalMojo {

    /** The portal to compare with, as it is published: its address or its folder. */
    @Parameter(property = "daymark.against", required = true)
    private String against;

    /** Folder of {@code diff.md}, for a comment, and {@code diff.json}, for programs. */
    @Parameter(property = "daymark.diff", defaultValue = "${basedir}/target/daymark")
    private File output;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Settings settings = settings();
        PublishedSite portal = PublishedPortal.at(against, basedir());
        CatalogChange change = build(settings).run(daymark -> daymark.diff(portal));
        String markdown = ChangeMarkdown.of(change);
        markdown.lines().forEach(getLog()::info);
        write(change, markdown, output.toPath());
    }

    private void write(CatalogChange change, String markdown, Path folder) throws MojoExecutionException {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("diff.md"), markdown);
            try (OutputStream json = Files.newOutputStream(folder.resolve("diff.json"))) {
                ChangeJson.write(change, json);
            }
        } catch (IOException e) {
            throw Failure.toWrite(folder, e);
        }
        getLog().info("Written: " + folder.resolve("diff.md") + " and " + folder.resolve("diff.json"));
    }
}
