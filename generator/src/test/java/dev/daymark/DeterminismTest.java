package dev.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.site.output.SiteWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The same repositories give the same bytes wherever, however and by whom the portal is built. */
@Isolated
class DeterminismTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restoreDefaults() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void neitherPlaceNorLocaleNorZoneNorThreadsNorOrderOfFilesMatter(@TempDir Path folder) throws Exception {
        List<String> names = Stream.of("INGRESS", "ingress-ui", "Ülkü", "b", "a", "z-9", "TITLE.I")
                .toList();
        Organisation here = organisation(folder.resolve("here"), names);
        here.generate();

        Locale.setDefault(new Locale("tr", "TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
        Organisation there = organisation(
                folder.resolve("a/deeper place"),
                names.stream().sorted(Comparator.reverseOrder()).toList());
        there.generate("", there.portal(), 7);

        assertThat(files(there.portal())).isEqualTo(files(here.portal()));
    }

    private Organisation organisation(Path place, List<String> names) throws IOException {
        Organisation organisation = Organisation.in(place);
        for (String name : names) {
            organisation.with("repository-" + name + "/catalog-info.yaml", """
                    apiVersion: backstage.io/v1alpha1
                    kind: Component
                    metadata:
                      name: %s
                      title: ISTANBUL %s
                      tags: [i-tag]
                    spec:
                      type: LIBRARY
                      lifecycle: Invented
                      owner: TEAM-I
                      system: INSIGHT
                    """.formatted(name, name));
            organisation.with("repository-" + name + "/README.md", "# " + name + "\n");
        }
        return organisation;
    }

    private static SortedMap<String, String> files(Path site) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(site)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = site.relativize(path).toString();
                if (!name.equals(SiteWriter.BUILD) && !name.equals(SiteWriter.BUILD_SCRIPT)) {
                    files.put(name, Files.readString(path));
                }
            }
        }
        return files;
    }
}
