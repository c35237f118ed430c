package dev.daymark.maven;

import dev.daymark.BuildReport;
import dev.daymark.Daymark;
import dev.daymark.config.Baseline;
import dev.daymark.problem.FailOn;
import dev.daymark.problem.Severity;
import dev.daymark.source.PublishedSite;
import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Checks descriptors and references, and writes nothing but reports: what a pull request runs. */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class ValidateMojo extends PortalMojo {

    /**
     * Folder of the reports {@code problems.json}, {@code problems.sarif}, {@code problems.junit.xml}, {@code
     * problems.codequality.json} and {@code problems.md}, which leave out what the baseline knows.
     */
    @Parameter(property = "daymark.reports", defaultValue = "${basedir}/target/daymark")
    private File reports;

    /**
     * From which severity up problems fail the build: {@code error}, {@code warning} or {@code never}. Without it, what
     * the configuration says; without that, {@code error}.
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
     * A published portal, by its address or its folder: references to what other repositories declare are looked up there,
     * and it is told which of their references this change breaks.
     */
    @Parameter(property = "daymark.against")
    private @Nullable String against;

    /** Whether to write all problems to the baseline, and fail on none. */
    @Parameter(property = "daymark.writeBaseline", defaultValue = "false")
    private boolean writeBaseline;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Settings settings = settings();
        FailOn level = settings.failOn(failOn, FailOn.ERROR);
        BaselineFile file = settings.baseline(baseline);
        Baseline known = writeBaseline ? Baseline.EMPTY : file.read();
        Build build = build(settings);
        BuildReport report = against == null ? build.run(Daymark::validate) : build.run(among(against));
        Verdict verdict = Verdict.of(report.problems(), known, level);
        verdict.show(settings.severalRepositories(), Severity.INFO, getLog());
        build.summarise(report, verdict);
        Reports files = new Reports(verdict, settings.severalRepositories());
        files.write(reports.toPath(), getLog());
        new GitHubActions(System.getenv(), System.out).tell(files, !settings.severalRepositories(), getLog());
        if (writeBaseline) {
            file.write(Baseline.of(verdict.problems()), getLog());
        } else {
            verdict.enforce();
        }
    }

    private Build.Task<BuildReport> among(String place) throws MojoFailureException {
        PublishedSite portal = PublishedPortal.at(place, basedir());
        return daymark -> daymark.validate(portal);
    }
}
