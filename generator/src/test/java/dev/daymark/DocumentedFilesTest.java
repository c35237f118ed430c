package dev.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.problem.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Films, sounds and other files that pages of documentation show or link to. */
class DocumentedFilesTest {

    private static final String FORGE = "https://github.com/longshore/cart/blob/HEAD/docs/";
    private static final String BOOK = "repositories/cart/docs/";

    private Organisation organisation;

    @BeforeEach
    void anOrganisation(@TempDir Path folder) throws IOException {
        organisation = Organisation.in(folder).with("cart/mkdocs.yml", "site_name: Cart handbook\n");
    }

    @Test
    void filmsAndSoundsAreCopiedAndPlayedWhenTheReaderSaysSo() throws Exception {
        organisation
                .with("cart/docs/index.md", """
                        # Cart

                        <video src="media/tour.mp4" autoplay loop width="320">Too old</video>

                        <audio><source src="media/bell.OGG" type="audio/ogg"></audio>

                        <video controls>
                          <source src="media/tour.webm" type="video/webm">
                          <source src="media/tour.mp4" type="video/mp4">
                          <p>Your browser plays no films.</p>
                        </video>
                        """)
                .with("cart/docs/media/tour.mp4", "film")
                .with("cart/docs/media/tour.webm", "small film")
                .with("cart/docs/media/bell.OGG", "sound");

        BuildReport report = organisation.generate();

        assertThat(problems(report)).isEmpty();
        List<Element> players = home().select(".prose video, .prose audio");
        assertThat(players).hasSize(3).allMatch(player -> player.hasAttr("controls") && !player.hasAttr("autoplay"));
        assertThat(players.get(0).attr("width")).isEqualTo("320");
        assertThat(copy(players.get(0))).isEqualTo("film");
        assertThat(copy(players.get(1))).isEqualTo("sound");
        assertThat(players.get(2).hasAttr("src")).isFalse();
        assertThat(players.get(2).children().eachAttr("type")).containsExactly("video/webm", "video/mp4");
        assertThat(copy(players.get(2).child(0))).isEqualTo("small film");
        assertThat(players).extracting(Element::text).containsOnly("");
    }

    @Test
    void whatNoBrowserPlaysInItsPlaceIsALink() throws Exception {
        organisation
                .with("cart/docs/index.md", """
                        # Cart

                        <video src="tour.avi" controls></video> <audio controls src="gone.mp3"></audio>
                        ![The tour](tour.mp4) <video><source src="tour.avi"><source src="tour.mp4"></video>
                        """)
                .with("cart/docs/tour.avi", "old film")
                .with("cart/docs/tour.mp4", "film");

        BuildReport report = organisation.generate();

        Element prose = home().expectFirst(".prose");
        assertThat(prose.select("a:contains(tour.avi)").attr("href")).isEqualTo(FORGE + "tour.avi");
        assertThat(prose.select("a[data-missing]").eachText()).containsExactly("gone.mp3");
        assertThat(copy(prose.expectFirst("a:contains(The tour)"), "href")).isEqualTo("film");
        assertThat(prose.select("video source")).hasSize(1);
        assertThat(copy(prose.expectFirst("video source"))).isEqualTo("film");
        assertThat(prose.select("img, audio, video[src]")).isEmpty();
        assertThat(problems(report)).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("gone.mp3"));
    }

    @Test
    void aFileThatIsTooLargeToCopyIsSeenWhereTheRepositoryLives() throws Exception {
        organisation.with("cart/docs/index.md", """
                # Cart

                ![Chart](chart.png) [plan](/plan.pdf)
                """);
        large("chart.png");
        large("plan.pdf");

        BuildReport report = organisation.generate();

        Element prose = home().expectFirst(".prose");
        assertThat(prose.select("img")).isEmpty();
        assertThat(prose.select("a:contains(Chart)").attr("href")).isEqualTo(FORGE + "chart.png");
        assertThat(prose.select("a:contains(plan)").attr("href")).isEqualTo(FORGE + "plan.pdf");
        assertThat(problems(report)).hasSize(2).allSatisfy(problem -> assertThat(problem.message())
                .contains("has more than 32 MB"));
        assertThat(problems(report).get(0).location().inRepository()).isEqualTo("docs/index.md:3:1");
        assertThat(organisation.portal().resolve(BOOK + "files")).doesNotExist();
    }

    /** Without content on the disk: the file is only long. */
    private void large(String name) throws IOException {
        Path file = organisation.repositories().resolve("cart/docs").resolve(name);
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
            content.setLength((32L << 20) + 1);
        }
    }

    private Document home() throws IOException {
        return Jsoup.parse(organisation.page(BOOK + "index.html"));
    }

    private String copy(Element element) throws IOException {
        return copy(element, "src");
    }

    private String copy(Element element, String attribute) throws IOException {
        return Files.readString(organisation.portal().resolve(BOOK).resolve(element.attr(attribute)));
    }

    private static List<Problem> problems(BuildReport report) {
        return report.problems().stream()
                .filter(problem -> problem.code().equals("docs-link"))
                .toList();
    }
}
