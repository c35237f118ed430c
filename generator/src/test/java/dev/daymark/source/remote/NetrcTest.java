package dev.daymark.source.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NetrcTest {

    private static final String FILE = """
            # machine git.longshore.example login nobody password commented
            machine other.example login eve password no
            macdef init
            machine git.longshore.example password macro

            machine git.longshore.example
              login kim
              account tools
              password s3cret
            default login anybody password any
            """;

    @Test
    void findsTheEntryOfTheHost() {
        assertThat(find("git.longshore.example")).contains(new Credentials("kim", "s3cret"));
        assertThat(find("GIT.longshore.example")).contains(new Credentials("kim", "s3cret"));
    }

    @Test
    void fallsBackToTheEntryForAll() {
        assertThat(find("elsewhere.example")).contains(new Credentials("anybody", "any"));
    }

    @Test
    void findsNothingInRubbish() {
        assertThat(Netrc.find("machine", "machine")).isEmpty();
        assertThat(Netrc.find("", "git.longshore.example")).isEmpty();
    }

    private static Optional<Credentials> find(String host) {
        return Netrc.find(FILE, host);
    }
}
