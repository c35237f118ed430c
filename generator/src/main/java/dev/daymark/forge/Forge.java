package dev.daymark.forge;

/** The kinds of forge whose web addresses are understood. */
public enum Forge {
    GITHUB,
    GITLAB,
    GITEA,
    BITBUCKET_CLOUD,
    BITBUCKET_SERVER
}
