package dev.daymark.sample.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The standard's own judgement of the pages: the checker behind validator.w3.org. */
@ExtendWith(Browsing.class)
class HtmlIT {

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    /** Errors, each with its place. */
    private record Judgement(List<String> errors) implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) {
            errors.add(error.getLineNumber() + ":" + error.getColumnNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }

    /** The schemas are read once for all pages. */
    @TestFactory
    Stream<DynamicTest> everyKindOfPageIsValid(PagesToSee pages) throws Exception {
        Judgement judgement = new Judgement(new ArrayList<>());
        SimpleDocumentValidator validator = new SimpleDocumentValidator(true, true, false);
        validator.setUpMainSchema(SCHEMA, judgement);
        validator.setUpValidatorAndParsers(judgement, false, false);
        return pages.paths().stream()
                .map(page -> DynamicTest.dynamicTest(page, () -> {
                    judgement.errors.clear();
                    validator.checkHtmlFile(Browsing.PORTAL.resolve(page).toFile(), true);

                    assertThat(judgement.errors).isEmpty();
                }));
    }
}
