package dev.daymark.maven;

import dev.daymark.BuildReport;
import dev.daymark.config.Baseline;
import dev.daymark.problem.FailOn;
import dev.daymark.problem.Severity;
import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Builds the whole portal: a folder of static files, readable from disk and from any web server. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends PortalMojo {

    /** The folder of the portal. */
    @Parameter(property = "daymark.output", defaultValue = "${basedir}/target/portal")
    private File output;

    /**
     * From which severity up problems of the content fail the build: {@code error}, {@code warning} or {@code never}.
     * Without it, what the configuration says; without that, {@code never}: a bad repository must not take the portal
     * down.
     */
    @Parameter(property = "daymark.failOn")
    private @Nullable String failOn;

    /**
     * File of the known problems, which fail no build. Without it, what the configuration says; without that, {@code
     * daymark-baseline.yaml} beside the configuration if there is one.
     */
    @Parameter(property = "daymark.baseline")
    private @Nullable File baseline;

    /**
     * Whether to look over the finished pages, as the goal {@code check} does. Faults fail the build. For authors of
     * themes and features; no repository can cause one.
     */
    @Parameter(property = "daymark.check", defaultValue = "false")
    private boolean check;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Settings settings = settings();
        FailOn level = settings.failOn(failOn, FailOn.NEVER);
        Baseline known = settings.baseline(baseline).read();
        Build build = build(settings);
        BuildReport report = build.run(daymark -> daymark.generate(output.toPath()));
        Verdict verdict = Verdict.of(report.problems(), known, level);
        verdict.show(settings.severalRepositories(), Severity.WARNING, getLog());
        build.summarise(report, verdict);
        getLog().info("Open " + output.toPath().resolve("index.html"));
        if (check) {
            PageCheck.run(output.toPath(), getLog());
        }
        verdict.enforce();
    }
}
