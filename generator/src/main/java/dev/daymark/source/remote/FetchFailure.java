package dev.daymark.source.remote;

import java.io.IOException;

/** Failures of the library and the network in words for people. */
final class FetchFailure {

    private FetchFailure() {}

    static UnavailableException describe(IOException failure, RemoteRepository remote) {
        if (failure instanceof UnavailableException described) {
            return described;
        }
        return new UnavailableException(
                String.valueOf(failure.getMessage()),
                "check the address, and whether the server can be reached from here");
    }
}
