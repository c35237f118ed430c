package dev.daymark.sample.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Repositories get nothing that is not in them, and the attacks are all there. */
@ExtendWith(Browsing.class)
class NothingOutsideIT {

    @Test
    void noFileTellsTheSecret(AttackedPortal portal) throws IOException {
        List<String> telling = new ArrayList<>();
        for (String path : portal.files()) {
            // Bytes one to one, so that the secret is found in files of any kind.
            String content = Files.readString(portal.folder().resolve(path), StandardCharsets.ISO_8859_1);
            if (content.contains(HostileOrganisation.SECRET) || content.contains("root:x:0:0")) {
                telling.add(path);
            }
        }

        assertThat(telling).isEmpty();
        assertThat(Files.readString(portal.outside().resolve("secret.md"))).contains(HostileOrganisation.SECRET);
    }

    @Test
    void noPageTellsWhereTheRepositoriesAre(AttackedPortal portal) throws IOException {
        String here = portal.outside().resolveSibling("git").toString();
        List<String> telling = new ArrayList<>();
        for (String path : portal.files()) {
            if (Files.readString(portal.folder().resolve(path), StandardCharsets.ISO_8859_1)
                    .contains(here)) {
                telling.add(path);
            }
        }

        assertThat(telling).isEmpty();
    }

    @Test
    void pagesThatLeadOnLeadIntoThePortal(AttackedPortal portal) throws IOException {
        List<String> targets = new ArrayList<>();
        for (String path : portal.files()) {
            if (path.endsWith(".html") && portal.redirects(path)) {
                targets.add(Jsoup.parse(portal.folder().resolve(path))
                        .expectFirst("meta[http-equiv=refresh]")
                        .attr("content"));
            }
        }

        assertThat(targets).isNotEmpty().allMatch(target -> target.matches("0; url=(\\.\\./)+[^:?#]*([?#].*)?"));
    }

    @Test
    void nothingIsWrittenOutside(AttackedPortal portal) throws IOException {
        try (var files = Files.list(portal.outside())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "secret.md",
                            "secret.json",
                            "secret.png",
                            "secret.svg",
                            "index.md",
                            "mkdocs.yml",
                            "catalog-info.yaml");
        }
    }

    @Test
    void everyAttackIsOnItsPage(AttackedPortal portal) throws IOException {
        int attacks = 0;
        for (String file : Attacks.read("pages").entries().keySet()) {
            Document page = Jsoup.parse(portal.folder().resolve("repositories/pages/docs/" + file + "/index.html"));
            List<String> ids = Attacks.read("pages").ids(file);
            assertThat(page.select(".prose h2").eachAttr("id")).as(file).containsAll(ids);
            attacks += ids.size();
        }
        for (Map.Entry<String, String> attack : Attacks.read("alone").texts().entrySet()) {
            // A file with a null character is no text, and becomes no page.
            assertThat(portal.folder()
                            .resolve("repositories/pages/docs/alone/" + attack.getKey() + "/index.html")
                            .toFile()
                            .exists())
                    .as(attack.getKey())
                    .isEqualTo(attack.getValue().indexOf('\0') < 0);
            attacks++;
        }
        assertThat(attacks + Attacks.read("repositories").repositories().size()).isGreaterThan(300);
    }
}
