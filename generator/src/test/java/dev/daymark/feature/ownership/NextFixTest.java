package dev.daymark.feature.ownership;

import static dev.daymark.PortalFixture.ref;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.PortalFixture;
import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextFixTest {

    private static final String SHIP = "component:default/ship";

    private final PortalFixture portal = new PortalFixture();

    @Test
    void isTheHintOfTheWorstProblem() {
        complete("component", "ship");
        portal.problem(problem(ProblemCode.REFERENCE_UNKNOWN, "system?", "declare the system"))
                .problem(problem(ProblemCode.ENTITY_FIELD, "no lifecycle", "add \"lifecycle: …\""))
                .problem(problem(ProblemCode.OWNER_UNKNOWN, "no owner", "name the owner"));

        assertThat(fix("component:ship")).contains(new NextFix("error", "Add \"lifecycle: …\"", "no lifecycle", ""));
    }

    @Test
    void isWhatAProblemSaysWhenItHasNoHint() {
        complete("component", "ship");
        portal.problem(
                Problem.of(ProblemCode.OWNER_UNKNOWN, place(), "no owner").ofEntity(SHIP));

        assertThat(fix("component:ship")).contains(new NextFix("warning", "No owner", "", ""));
    }

    @Test
    void isAMissingDescriptionBeforeAMereNote() {
        portal.declare("{kind: Component, metadata: {name: ship}}")
                .problem(problem(ProblemCode.REFERENCE_UNKNOWN, "system?", "declare the system"));

        assertThat(fix("component:ship")).contains(new NextFix("", "fix.description", "", "metadata.description"));
    }

    @Test
    void isANoteWhenNothingIsMissing() {
        complete("component", "ship");
        portal.problem(problem(ProblemCode.REFERENCE_UNKNOWN, "system?", "declare the system"));

        assertThat(fix("component:ship")).contains(new NextFix("info", "Declare the system", "system?", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "component, '', fix.system",
        "resource, '', fix.system",
        "api, '', fix.system",
        "system, '', fix.domain",
        "component, 'lifecycle: deprecated', fix.system",
    })
    void isThePlaceOfWhatHasNone(String kind, String spec, String fix) {
        portal.declare("{kind: " + kind + ", metadata: {name: x, description: Text}, spec: {" + spec + "}}");

        assertThat(fix(kind + ":x")).map(NextFix::text).contains(fix);
    }

    @Test
    void isTheProviderOfAnApiThatNobodyProvides() {
        portal.declare("{kind: API, metadata: {name: x, description: Text}}").relate("api:x", "partOf", "system:fleet");

        assertThat(fix("api:x")).map(NextFix::field).contains("spec.providesApis");

        portal.relate("component:ship", "providesApi", "api:x");
        assertThat(fix("api:x")).isEmpty();
    }

    @Test
    void isTheSuccessorOfWhatIsDeprecated() {
        portal.declare("{kind: Component, metadata: {name: x, description: Text}, spec: {lifecycle: deprecated}}")
                .relate("component:x", "partOf", "system:fleet");

        assertThat(fix("component:x")).map(NextFix::field).contains("daymark.dev/replaced-by");
    }

    @Test
    void isALinkOfWhatRunsInProduction() {
        portal.declare("{kind: Component, metadata: {name: x, description: Text}, spec: {lifecycle: production}}")
                .relate("component:x", "partOf", "system:fleet");

        assertThat(fix("component:x")).map(NextFix::text).contains("fix.links");
    }

    @Test
    void isNothingWhenAllIsWell() {
        complete("component", "ship");
        portal.declare("{kind: Domain, metadata: {name: sea, description: Text}}")
                .declare("{kind: System, metadata: {name: fleet, description: Text}}")
                .relate("system:fleet", "partOf", "domain:sea");

        assertThat(fix("component:ship")).isEmpty();
        assertThat(fix("domain:sea")).isEmpty();
        assertThat(fix("system:fleet")).isEmpty();
    }

    @Test
    void isToFillASystemThatIsEmpty() {
        portal.declare("{kind: System, metadata: {name: fleet, description: Text}}")
                .relate("system:fleet", "partOf", "domain:sea");

        assertThat(fix("system:fleet")).map(NextFix::text).contains("fix.parts");
    }

    /** A component to which nothing is to be added. */
    private void complete(String kind, String name) {
        portal.declare(
                        "{kind: " + kind + ", metadata: {name: " + name
                                + ", description: Text, links: [{url: 'https://dash.example'}]}, spec: {lifecycle: production}}")
                .relate(kind + ":" + name, "partOf", "system:fleet");
    }

    private static Problem problem(ProblemCode code, String message, String hint) {
        return Problem.of(code, place(), message).withHint(hint).ofEntity(SHIP);
    }

    private static SourceLocation place() {
        return SourceLocation.ofRepository("ships");
    }

    private Optional<NextFix> fix(String ref) {
        return NextFix.of(portal.catalog().entity(ref(ref)).orElseThrow(), (key, arguments) -> key);
    }
}
