package dev.daymark.source.listing;

import dev.daymark.forge.Forge;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What to list.
 *
 * @param forge the kind of forge
 * @param url where people open it, without a trailing slash
 * @param owners organisations, groups, workspaces or projects; empty: all that the forge has
 * @param username who the token belongs to, where the forge asks
 * @param token what is shown to the forge
 * @param branch the branch to read, when not the default one
 * @param fallbackBranch the branch to read of repositories without a default branch
 * @param membership whether only repositories count that the token's owner is a member of
 * @param filter which repositories are wanted
 * @param teams whether teams and members are read too
 * @param timeout of a single request
 */
public record ForgeQuery(
        Forge forge,
        URI url,
        List<String> owners,
        Optional<String> username,
        Optional<String> token,
        Optional<String> branch,
        Optional<String> fallbackBranch,
        boolean membership,
        RepositoryFilter filter,
        boolean teams,
        Duration timeout) {

    /** How long a request may take. */
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    /** Copies the owners. */
    public ForgeQuery {
        owners = List.copyOf(owners);
    }

    /** All repositories of an owner, as everybody may see them. */
    public static ForgeQuery of(Forge forge, URI url, List<String> owners) {
        return new ForgeQuery(
                forge,
                url,
                owners,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                RepositoryFilter.ALL,
                false,
                TIMEOUT);
    }

    /** This query by somebody. */
    public ForgeQuery as(Optional<String> name, Optional<String> secret) {
        return new ForgeQuery(
                forge, url, owners, name, secret, branch, fallbackBranch, membership, filter, teams, timeout);
    }

    /** This query for other branches than the default ones. */
    public ForgeQuery reading(Optional<String> fixed, Optional<String> fallback) {
        return new ForgeQuery(forge, url, owners, username, token, fixed, fallback, membership, filter, teams, timeout);
    }

    /** This query with fewer repositories. */
    public ForgeQuery only(RepositoryFilter wanted) {
        return new ForgeQuery(
                forge, url, owners, username, token, branch, fallbackBranch, membership, wanted, teams, timeout);
    }

    /** This query for repositories that the token's owner is a member of. */
    public ForgeQuery onlyMemberships(boolean wanted) {
        return new ForgeQuery(
                forge, url, owners, username, token, branch, fallbackBranch, wanted, filter, teams, timeout);
    }

    /** This query with teams and members. */
    public ForgeQuery withTeams(boolean wanted) {
        return new ForgeQuery(
                forge, url, owners, username, token, branch, fallbackBranch, membership, filter, wanted, timeout);
    }

    /** This query with less time for a request. */
    ForgeQuery within(Duration time) {
        return new ForgeQuery(
                forge, url, owners, username, token, branch, fallbackBranch, membership, filter, teams, time);
    }

    /** Host and path of an owner, such as {@code github.com/longshore}. */
    String place(String owner) {
        return host() + "/" + owner;
    }

    /** Host and port of the forge. */
    String host() {
        return url.getRawAuthority();
    }

    @Override
    public String toString() {
        return forge + " " + url + " " + owners;
    }
}
