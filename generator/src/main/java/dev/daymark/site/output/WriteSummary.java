package dev.daymark.site.output;

/**
 * What a build changed in the output.
 *
 * @param written files that are new or have other bytes than before
 * @param unchanged files left as they were
 * @param deleted files of the previous site that the new one does not have
 */
public record WriteSummary(int written, int unchanged, int deleted) {}
