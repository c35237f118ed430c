package dev.daymark.source.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RedactionTest {

    @Test
    void hidesSecretsInEveryFormThatTheyTravelIn() {
        Redaction redaction = new Redaction(List.of(new Credentials("kim", "s3 cret")));

        assertThat(redaction.apply("s3 cret, s3+cret, a2ltOnMzIGNyZXQ= and https://x:y@host/path, https://t@host"))
                .isEqualTo("***, ***, *** and https://***@host/path, https://***@host");
    }

    @Test
    void leavesOtherTextsAlone() {
        String text = "ssh://git@host/path: not found (kim@example.com)";

        assertThat(new Redaction(List.of()).apply(text)).isEqualTo(text);
    }
}
