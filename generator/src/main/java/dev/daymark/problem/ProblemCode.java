package dev.daymark.problem;

import static dev.daymark.problem.Severity.ERROR;
import static dev.daymark.problem.Severity.INFO;
import static dev.daymark.problem.Severity.WARNING;

import java.util.Locale;

/** The problems that Daymark itself reports. Each is explained, with an example, in {@code docs/problems.md}. */
public enum ProblemCode {
    // The configuration file.
    CONFIGURATION_SYNTAX(ERROR),
    CONFIGURATION_KEY(ERROR),
    CONFIGURATION_VALUE(ERROR),
    CONFIGURATION_ENVIRONMENT(ERROR),
    CONFIGURATION_UNSUPPORTED(ERROR),
    // Sources and repositories.
    FORGE_UNAVAILABLE(ERROR),
    FORGE_STALE(WARNING),
    REPOSITORY_UNREADABLE(ERROR),
    REPOSITORY_STALE(WARNING),
    REPOSITORY_EMPTY(INFO),
    REPOSITORY_WITHOUT_DESCRIPTOR(INFO),
    REPOSITORY_SUBMODULES(INFO),
    REPOSITORY_NAME_TAKEN(WARNING),
    HARVEST_UNREADABLE(ERROR),
    HARVEST_STALE(WARNING),
    COLLECTOR_FAILED(ERROR),
    FILE_UNREADABLE(ERROR),
    FILE_TOO_LARGE(ERROR),
    FILE_IN_LFS(INFO),
    HISTORY_UNREADABLE(INFO),
    REFERENCE_LIMIT(ERROR),
    // Descriptor files.
    YAML_SYNTAX(ERROR),
    DESCRIPTOR_NOT_AN_OBJECT(ERROR),
    DESCRIPTOR_UNREACHABLE(INFO),
    // Entities.
    ENTITY_ENVELOPE(ERROR),
    ENTITY_FIELD(ERROR),
    ENTITY_FORMAT(ERROR),
    ENTITY_KIND_UNKNOWN(WARNING),
    ENTITY_KIND_NOT_ALLOWED(ERROR),
    ENTITY_REFERENCE(WARNING),
    ENTITY_KEYS_DIFFER_IN_CASE(WARNING),
    ENTITY_CONFLICT(WARNING),
    ENTITY_FIELD_MISSPELT(WARNING),
    PLACEHOLDER(WARNING),
    LOCATION_TARGET(ERROR),
    // Relations.
    OWNER_UNKNOWN(WARNING),
    REFERENCE_UNKNOWN(INFO),
    REFERENCE_BROKEN(WARNING),
    GROUP_CYCLE(WARNING),
    // Documentation.
    DOCS_CONFIGURATION(WARNING),
    DOCS_SETTING_IGNORED(INFO),
    DOCS_INCLUDE(ERROR),
    DOCS_FILE_CLASH(WARNING),
    DOCS_NAVIGATION(WARNING),
    DOCS_REDIRECT(WARNING),
    DOCS_LINK(WARNING),
    DOCS_ANCHOR(INFO),
    DOCS_REFERENCE(ERROR),
    DOCS_PAGE(INFO),
    DOCS_DIAGRAM(WARNING),
    // Pages.
    PAGE_LINK(WARNING),
    PAGE_FAULT(ERROR),
    PAGE_BUDGET(WARNING),
    // The theme.
    THEME_CONTRAST(WARNING),
    THEME_COLOUR(INFO),
    THEME_NAME(WARNING),
    THEME_LANGUAGE(WARNING);

    private final String id;
    private final Severity severity;

    ProblemCode(Severity severity) {
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.severity = severity;
    }

    /** The stable name, such as {@code yaml-syntax}. */
    public String id() {
        return id;
    }

    /** The severity unless something says otherwise. */
    public Severity severity() {
        return severity;
    }
}
