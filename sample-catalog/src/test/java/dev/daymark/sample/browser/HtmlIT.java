package dev.daymark.sample.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The standard's own judgement of the pages: the checker behind validator.w3.org. */
@ExtendWith(Browsing.class)
class HtmlIT {

    @TestFactory
    Stream<DynamicTest> everyKindOfPageIsValid(PagesToSee pages) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        validator.setNoLangDetect(true);
        return pages.paths().stream()
                .map(page -> DynamicTest.dynamicTest(page, () -> assertThat(validator
                                .validate(Browsing.PORTAL.resolve(page))
                                .lines())
                        .filteredOn(message -> message.contains(": error"))
                        .isEmpty()));
    }
}
