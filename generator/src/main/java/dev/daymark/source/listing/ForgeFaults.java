package dev.daymark.source.listing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.daymark.source.listing.ForgeException.Reason;
import java.io.IOException;
import java.net.URI;

/**
 * What is wrong with the answers of a forge, in words for people. No word holds a credential.
 *
 * @param host what the forge is called
 * @param access what is shown to it
 */
record ForgeFaults(String host, Access access) {

    private static final String LATER = "try again later, or correct the address";

    /** The answer, if it is a good one. */
    Reply checked(URI address, Reply reply) throws ForgeException {
        int status = reply.status();
        if (status >= 200 && status < 300) {
            return reply;
        }
        if (RateLimit.exceeded(reply)) {
            throw limited();
        }
        String answers = "answers " + status + " to " + access.redact(address.getPath()) + message(reply);
        throw switch (status) {
            case 401 ->
                new ForgeException(
                        Reason.REFUSED, host + " " + answers, "the token is missing, wrong or expired: renew it");
            case 403 ->
                new ForgeException(
                        Reason.REFUSED, host + " " + answers, "give the token the right to read what is listed");
            case 404, 410 ->
                new ForgeException(
                        Reason.NOT_FOUND,
                        host + " " + answers,
                        "correct the name; without a token that may see it, a forge says that nothing is there");
            default ->
                status >= 500 || status == 408
                        ? broken(answers)
                        : new ForgeException(Reason.REFUSED, host + " " + answers, "check the address and the token");
        };
    }

    /** The same for GraphQL, which says in a good answer that there were too many questions. */
    Reply checkedOfGraph(URI address, Reply reply) throws ForgeException {
        Reply good = checked(address, reply);
        JsonNode error = json(good).path("errors").path(0);
        boolean limited =
                Json.text(error, "type").filter("RATE_LIMITED"::equals).isPresent()
                        || Json.text(error, "message")
                                .filter(RateLimit::namesSecondaryLimit)
                                .isPresent();
        if (limited) {
            throw limited();
        }
        return good;
    }

    /** The answer as JSON. */
    JsonNode json(Reply reply) throws ForgeException {
        try {
            return Json.read(reply.body());
        } catch (IOException e) {
            throw broken("sends what is no JSON");
        }
    }

    /** What GitHub, GitLab and Gitea say in an error; Bitbucket has it deeper. */
    private String message(Reply reply) {
        try {
            JsonNode json = Json.read(reply.body());
            return Json.text(json, "message")
                    .or(() -> Json.text(json, "error", "message"))
                    .or(() -> Json.text(json.path("errors").path(0), "message"))
                    .map(text -> ": " + access.redact(text))
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    /** An answer that is JSON but not what was asked for. */
    ForgeException malformed(String what) {
        return broken("sends " + what);
    }

    /** An answer that says no in its own words. */
    ForgeException refused(String message) {
        return new ForgeException(
                Reason.REFUSED,
                host + " says: " + access.redact(message),
                "give the token the right to read what is listed");
    }

    /** What the last listing got no answer to, such as an organisation that is a person, is not there in it. */
    ForgeException unanswered() {
        return new ForgeException(
                Reason.NOT_FOUND, host + " did not answer this the last time", "build once without offline");
    }

    ForgeException broken(String what) {
        return new ForgeException(
                Reason.BROKEN, host + " " + what, "the next build asks again; check the address if it stays");
    }

    ForgeException limited() {
        return new ForgeException(
                Reason.LIMITED,
                "the rate limit of " + host + " is used up",
                "build less often, or use a token: it has a limit of its own");
    }

    ForgeException unreachable(Throwable cause) {
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return broken("cannot be reached: " + access.redact(message));
    }

    ForgeException circles() {
        return new ForgeException(Reason.BROKEN, host + " redirects in circles", LATER);
    }

    ForgeException noAddress() {
        return new ForgeException(Reason.BROKEN, host + " names an address that is none", LATER);
    }

    /** Credentials have no business there. */
    ForgeException elsewhere() {
        return new ForgeException(
                Reason.REFUSED,
                host + " leads to another host, which is not followed",
                "name the address that the API really has");
    }
}
