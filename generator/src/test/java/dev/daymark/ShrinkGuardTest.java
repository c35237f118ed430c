package dev.daymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daymark.site.output.OutputException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShrinkGuardTest {

    @Test
    void keepsThePortalWhenTheCatalogLosesMoreThanItMay(@TempDir Path folder) throws Exception {
        Organisation organisation = organisation(folder, 20);
        organisation.generate();
        String before = organisation.page("api/daymark/manifest.json");
        for (int number = 8; number < 20; number++) {
            Files.delete(organisation.repositories().resolve("service-" + number + "/catalog-info.yaml"));
        }

        assertThatThrownBy(organisation::generate)
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("from 20 entities to 8, more than the 50% that checks.mayShrink allows");
        assertThat(organisation.page("api/daymark/manifest.json")).isEqualTo(before);
        assertThat(organisation.generate("checks: {mayShrink: 60%}").entities()).isEqualTo(8);
    }

    @Test
    void letsSmallPortalsShrink(@TempDir Path folder) throws Exception {
        Organisation organisation = organisation(folder, 3);
        organisation.generate();
        Files.delete(organisation.repositories().resolve("service-0/catalog-info.yaml"));
        Files.delete(organisation.repositories().resolve("service-1/catalog-info.yaml"));

        assertThat(organisation.generate().entities()).isEqualTo(1);
    }

    @Test
    void replacesAPortalWhoseCountsAreDamaged(@TempDir Path folder) throws Exception {
        Organisation organisation = organisation(folder, 3);
        organisation.generate();
        Files.writeString(organisation.portal().resolve("api/catalog/entity-facets/kind.json"), "{");

        assertThat(organisation.generate().entities()).isEqualTo(3);
    }

    private static Organisation organisation(Path folder, int services) throws Exception {
        Organisation organisation = Organisation.in(folder);
        for (int number = 0; number < services; number++) {
            organisation.with("service-" + number + "/catalog-info.yaml", Organisation.component("service-" + number));
        }
        return organisation;
    }
}
