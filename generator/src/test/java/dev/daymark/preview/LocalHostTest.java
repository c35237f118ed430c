package dev.daymark.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalHostTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "localhost:8765", "LocalHost:1", "127.0.0.1", "127.0.0.1:80", "[::1]", "[::1]:80"})
    void knowsTheNamesOfThisMachine(String header) {
        assertThat(LocalHost.isNamedBy(header)).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8765",
                "localhost.evil.example",
                "evil.example:localhost",
                "127.0.0.1.evil",
                "localhost:80:80",
                "localhost:8765@evil.example",
                "localhost evil",
                "[::1",
                "0.0.0.0",
                "127.0.0.2"
            })
    void refusesEveryOther(String header) {
        assertThat(LocalHost.isNamedBy(header)).isFalse();
    }
}
