package dev.daymark.source;

import java.nio.file.Path;

/** Leaves nothing out of a plain folder. */
final class EverythingFilter implements FolderTree.Filter {

    @Override
    public boolean includes(String path, boolean folder) {
        return true;
    }

    @Override
    public void enter(String path, Path folder) {}

    @Override
    public boolean isRepository(Path folder) {
        return false;
    }
}
