package dev.daymark.source;

import java.io.File;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * The machine as JGit may see it: without the git configuration of the user and the system, so that a run depends on its
 * repositories alone, and writes nothing into the home folder.
 */
final class IsolatedSystemReader extends SystemReader {

    private final SystemReader machine;

    IsolatedSystemReader(SystemReader machine) {
        this.machine = machine;
    }

    @Override
    public String getHostname() {
        return machine.getHostname();
    }

    @Override
    public @Nullable String getenv(String variable) {
        return variable.startsWith("GIT_") ? null : machine.getenv(variable);
    }

    @Override
    public @Nullable String getProperty(String key) {
        return machine.getProperty(key);
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
        return new EmptyConfig(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
        return new EmptyConfig(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
        return new EmptyConfig(parent, fs);
    }

    @Override
    @SuppressWarnings("deprecation") // abstract in the library
    public long getCurrentTime() {
        return machine.now().toEpochMilli();
    }

    @Override
    public Instant now() {
        return machine.now();
    }

    @Override
    @SuppressWarnings("deprecation") // abstract in the library
    public int getTimezone(long when) {
        return 0;
    }

    @Override
    public ZoneId getTimeZoneId() {
        return ZoneOffset.UTC;
    }

    private static final class EmptyConfig extends FileBasedConfig {

        EmptyConfig(@Nullable Config parent, FS fs) {
            super(parent, new File("none"), fs);
        }

        @Override
        public void load() {}

        @Override
        public void save() {}

        @Override
        public boolean isOutdated() {
            return false;
        }

        /** Known resolutions of the file system's clock keep JGit from measuring it with files in the repository. */
        @Override
        public long getTimeUnit(
                String section, @Nullable String subsection, String name, long defaultValue, TimeUnit unit) {
            return section.equals("filesystem") ? unit.convert(2, TimeUnit.SECONDS) : defaultValue;
        }
    }
}
