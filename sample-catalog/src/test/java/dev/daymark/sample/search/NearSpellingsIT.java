package dev.daymark.sample.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.daymark.feature.Address;
import dev.daymark.feature.SearchEntry;
import dev.daymark.feature.SiteFile;
import dev.daymark.search.SearchDocument;
import dev.daymark.site.UrlStyle;
import dev.daymark.site.data.Found;
import dev.daymark.site.data.SearchFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A misspelt word costs a few files, however many words it may be meant for and wherever they stand. */
class NearSpellingsIT {

    /** Words of a text that fill more than a file with those that begin with one letter. */
    private static final int WORDS = 3_000;

    @Test
    void aWordThatMayBeManyReadsFewFiles(@TempDir Path folder) throws Exception {
        List<Found> found = new ArrayList<>();
        for (char letter = 'a'; letter <= 'y'; letter++) {
            found.add(page(letter));
        }
        write(found, folder);

        JsonNode answer = NodeProgram.run("search-requests.test.js", folder, SearchQualityIT.SCRIPTS, "zarbour ")
                .get(0);

        assertThat(answer.get("shards").asInt()).isGreaterThan(25);
        // The head, the shard of the word, at most four of its spellings, and the cards.
        assertThat(answer.get("files").asInt()).isLessThanOrEqualTo(16);
        assertThat(answer.get("titles")).hasSizeBetween(1, 10).hasSizeLessThan(found.size());
        assertThat(answer.get("titles").toString()).contains("arbour");
    }

    private static Found page(char letter) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            text.append(letter).append(Integer.toString(i * 7_919, 26)).append(' ');
        }
        String title = letter + "arbour";
        return new Found(
                new SearchEntry(
                        Address.of("docs", title),
                        Optional.empty(),
                        Optional.empty(),
                        new SearchDocument(
                                "docs",
                                title,
                                List.of(),
                                List.of(),
                                "",
                                List.of(new SearchDocument.Section("", "", text.toString())),
                                List.of("kind:docs"),
                                1)),
                "docs/" + title + "/index.html");
    }

    private static void write(List<Found> found, Path folder) throws IOException {
        for (SiteFile file :
                new SearchFiles(found, kind -> kind, UrlStyle.FILE).all().toList()) {
            for (String path : file.paths()) {
                Files.createDirectories(folder.resolve(path).getParent());
                Files.write(folder.resolve(path), file.content().bytes());
            }
        }
    }
}
