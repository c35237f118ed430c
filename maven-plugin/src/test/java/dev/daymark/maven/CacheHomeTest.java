package dev.daymark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CacheHomeTest {

    private static final Path HOME = Path.of("/home/ada");

    @ParameterizedTest
    @CsvSource({"Linux, .cache", "FreeBSD, .cache", "Mac OS X, Library/Caches", "Windows 11, AppData/Local"})
    void isWhereTheSystemKeepsCaches(String system, String caches) {
        assertThat(CacheHome.of(Map.of(), system, HOME))
                .isEqualTo(HOME.resolve(caches).resolve(".daymark/cache"));
    }

    @ParameterizedTest
    @CsvSource({"Linux, XDG_CACHE_HOME", "Mac OS X, XDG_CACHE_HOME", "Windows 11, LOCALAPPDATA"})
    void isWhereTheEnvironmentSays(String system, String variable) {
        String caches = new File("caches").getAbsolutePath();

        assertThat(CacheHome.of(Map.of(variable, caches), system, HOME))
                .isEqualTo(Path.of(caches, ".daymark", "cache"));
    }

    @Test
    void isNotBelowARelativeFolder() {
        assertThat(CacheHome.of(Map.of("XDG_CACHE_HOME", "caches"), "Linux", HOME))
                .isEqualTo(Path.of("/home/ada/.cache/.daymark/cache"));
    }

    @Test
    void isTheFolderThatSomebodyNamed() {
        assertThat(CacheHome.or(new File("restored"))).isEqualTo(Path.of("restored"));
    }
}
