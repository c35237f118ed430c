package dev.daymark.feature.docs.collect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.ConformanceFiles;
import dev.daymark.harvest.CollectedValue;
import dev.daymark.harvest.DiscoveryRule;
import dev.daymark.harvest.Harvester;
import dev.daymark.harvest.Requests;
import dev.daymark.source.DirectorySource;
import dev.daymark.source.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignPagesTest {

    @Test
    void areTheSameWhenTheyWereSafe(@TempDir Path folder) throws Exception {
        Path docs = Files.createDirectories(folder.resolve("cart/docs"));
        int number = 0;
        for (var each : ConformanceFiles.lines("markdown", "cases.jsonl").toList()) {
            Files.writeString(
                    docs.resolve(number++ + ".md"), each.required("markdown").textValue());
        }
        Files.writeString(folder.resolve("cart/README.rst"), "\nif a > b && c < d:\u00a0\"yes\"\n");
        CollectedValue collected = collect(folder);

        CollectedValue adopted = new DocsCollector().adopt(collected);

        assertThat(number).isPositive();
        assertThat(StoredDocs.read(collected).pages()).hasSize(number + 1);
        assertThat(html(adopted)).isEqualTo(html(collected));
        assertThat(adopted).isEqualTo(collected);
    }

    private static Map<String, List<String>> html(CollectedValue docs) {
        Map<String, List<String>> html = new TreeMap<>();
        StoredDocs.read(docs)
                .pages()
                .forEach((path, page) -> html.put(path, page.html().read()));
        return html;
    }

    private static CollectedValue collect(Path folder) throws Exception {
        Harvester harvester = new Harvester(new DiscoveryRule(List.of(), List.of()), List.of(new DocsCollector()));
        try (Repository repository = new DirectorySource(folder, Optional.empty(), false)
                .repositories()
                .get(0)
                .open()) {
            return Optional.ofNullable(harvester
                            .harvest(repository, Requests.NONE)
                            .collected()
                            .get(DocsCollector.ID))
                    .orElseThrow();
        }
    }
}
