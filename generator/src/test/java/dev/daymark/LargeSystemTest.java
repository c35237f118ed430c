package dev.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.site.check.SiteChecker;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A system of more parts than its map can show. */
class LargeSystemTest {

    @Test
    void theBoxForTheRestLeadsToTheListOfItsPartsWhereNothingIsRelated(@TempDir Path folder) throws Exception {
        String parts = IntStream.range(0, 120)
                .mapToObj(part -> "---\n" + Organisation.component("part-" + part) + "  system: fleet\n")
                .collect(Collectors.joining());
        Organisation organisation = Organisation.in(folder).with("fleet/catalog-info.yaml", """
                        apiVersion: backstage.io/v1alpha1
                        kind: System
                        metadata: {name: fleet}
                        spec: {owner: team-a}
                        """ + parts);

        BuildReport report = organisation.generate();

        String rest = Jsoup.parse(organisation.page("catalog/default/system/fleet/index.html"))
                .select("a.rest")
                .attr("href");
        assertThat(rest).doesNotContain("#");
        assertThat(organisation.page(
                        "catalog/default/system/" + Path.of("fleet", rest).normalize()))
                .contains("part-99");
        assertThat(SiteChecker.check(organisation.portal())).isEmpty();
        assertThat(report.problems()).noneMatch(problem -> problem.code().equals("page-link"));
    }
}
