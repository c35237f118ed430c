package dev.daymark.source.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LimitedBodyTest {

    private final AtomicInteger cancelled = new AtomicInteger();
    private final LimitedBody body = new LimitedBody(5);

    LimitedBodyTest() {
        body.onSubscribe(new Subscription() {
            @Override
            public void request(long count) {}

            @Override
            public void cancel() {
                cancelled.incrementAndGet();
            }
        });
    }

    private void receive(int bytes) {
        body.onNext(List.of(ByteBuffer.allocate(bytes)));
    }

    @Test
    void takesABodyUpToTheLimit() {
        receive(2);
        receive(3);
        body.onComplete();

        assertThat(body.getBody().toCompletableFuture()).isCompletedWithValueMatching(bytes -> bytes.length == 5);
    }

    @Test
    void stopsBehindTheLimit() {
        receive(2);
        receive(4);

        assertThat(body.getBody().toCompletableFuture())
                .isCompletedExceptionally()
                .failsWithin(java.time.Duration.ZERO)
                .withThrowableThat()
                .withMessageContaining("more than 5 bytes");
        assertThat(cancelled).hasValue(1);
    }
}
