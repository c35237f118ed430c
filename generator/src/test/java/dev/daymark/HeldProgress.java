package dev.daymark;

import java.util.concurrent.CountDownLatch;

/** Holds a build after its first repository, until it may go on. */
final class HeldProgress implements Progress {

    private final CountDownLatch free = new CountDownLatch(1);

    void release() {
        free.countDown();
    }

    @Override
    public Phase begin(String name) {
        return new Phase() {
            @Override
            public void advance(long done, long total) {
                try {
                    free.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }

            @Override
            public void end(long count, String things) {}
        };
    }
}
