package dev.daymark.source.listing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The address to clone from among the links of a repository on Bitbucket, Cloud or Server. */
final class CloneLink {

    private CloneLink() {}

    static Optional<String> of(JsonNode repository) {
        return StreamSupport.stream(repository.path("links").path("clone").spliterator(), false)
                .filter(link -> Json.text(link, "name")
                        .filter(name -> name.equals("https") || name.equals("http"))
                        .isPresent())
                .flatMap(link -> Json.text(link, "href").stream())
                .map(CloneLink::withoutUser)
                .findFirst();
    }

    /** Bitbucket puts who asks in front of the host. */
    private static String withoutUser(String address) {
        return address.replaceFirst("^(https?://)[^/@]*@", "$1");
    }
}
