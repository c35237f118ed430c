package dev.daymark.source.listing;

import java.io.IOException;
import java.util.List;

/** What one kind of forge is asked, and how its answers are read. Stateless. */
interface ForgeClient {

    /**
     * All repositories that the query names and the token may see, in the order of the forge.
     *
     * @throws ForgeException when the forge does not tell
     */
    List<ListedRepository> repositories(ForgeHttp http, ForgeQuery query) throws IOException;

    /**
     * The teams and people of an owner.
     *
     * @throws ForgeException when the forge does not tell
     */
    default Organisation organisation(ForgeHttp http, ForgeQuery query, String owner) throws IOException {
        return new Organisation(query.place(owner), List.of(), List.of());
    }
}
