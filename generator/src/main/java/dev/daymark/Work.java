package dev.daymark;

/**
 * What a build did, and what it found done.
 *
 * @param harvested how many harvests were made
 * @param recalled how many harvests an earlier build had made
 * @param rendered how many pages were rendered
 * @param kept how many pages were kept, because they would show the same
 * @param written files that are new or have other bytes than before
 * @param unchanged files left as they were
 * @param deleted files of the previous portal that the new one does not have
 */
public record Work(int harvested, int recalled, int rendered, int kept, int written, int unchanged, int deleted) {}
