package dev.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.catalog.ConfiguredLocation;
import dev.daymark.config.ConfigurationException;
import dev.daymark.config.ConfigurationReader;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgementTest {

    @Test
    void keepsTheTokenOfAConfiguredLocationOutOfTheCatalog() throws ConfigurationException {
        String text = """
                catalog:
                  locations:
                    - type: url
                      target: https://robot:${env.TOKEN}@github.com/longshore/org/blob/main/all.yaml
                """;

        var settings = new ConfigurationReader(Map.of("TOKEN", "s3cret"))
                .read(text, "daymark.yaml")
                .catalog();

        assertThat(Judgement.of(settings).locations())
                .extracting(ConfiguredLocation::target)
                .containsExactly("https://github.com/longshore/org/blob/main/all.yaml");
    }
}
