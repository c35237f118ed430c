package dev.daymark.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PreviewServerTest {

    @Test
    void listensToThisMachineAlone() throws Exception {
        try (PreviewServer server = PreviewServer.bind(0, exchange -> {})) {
            assertThat(server.address().getAddress().isLoopbackAddress()).isTrue();
        }
    }
}
