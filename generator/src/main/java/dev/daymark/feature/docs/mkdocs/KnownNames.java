package dev.daymark.feature.docs.mkdocs;

import java.util.Set;

/** The names that TechDocs keeps ({@code techdocs-node} 2.0.0), and those that mean something here. */
final class KnownNames {

    static final Set<String> KEYS = Set.of(
            "site_name",
            "site_url",
            "site_description",
            "site_author",
            "repo_url",
            "repo_name",
            "edit_uri",
            "edit_uri_template",
            "docs_dir",
            "site_dir",
            "nav",
            "exclude_docs",
            "draft_docs",
            "not_in_nav",
            "theme",
            "plugins",
            "markdown_extensions",
            "extra",
            "extra_css",
            "use_directory_urls",
            "strict",
            "dev_addr",
            "watch",
            "copyright",
            "remote_branch",
            "remote_name",
            "validation",
            "google_analytics");

    static final Set<String> THEME_KEYS =
            Set.of("name", "font", "icon", "logo", "favicon", "language", "direction", "palette", "features");

    static final Set<String> PLUGINS =
            Set.of("techdocs-core", "search", "material/search", "redirects", "monorepo", "exclude-search");

    /** Plug-ins that hold others. */
    static final Set<String> GROUPS = Set.of("group", "material/group");

    /** Plug-ins and extensions that run Python of the repository or over it. */
    static final Set<String> PYTHON_ONLY = Set.of(
            "macros",
            "mkdocs-simple-hooks",
            "mkdocs-simple-plugin",
            "mkdocstrings",
            "markdown-exec",
            "markdown_exec",
            "gen-files",
            "mkdocs-jupyter",
            "mknotebooks",
            "table-reader",
            "jinja",
            "markdownextradata",
            "mkdocs-click",
            "mkautodoc",
            "markdown_jinja",
            "mkdocs-typer");

    static final Set<String> EXTENSIONS = Set.of(
            "abbr",
            "admonition",
            "attr_list",
            "codehilite",
            "def_list",
            "extra",
            "fenced_code",
            "footnotes",
            "legacy_attrs",
            "legacy_em",
            "md_in_html",
            "meta",
            "nl2br",
            "sane_lists",
            "smarty",
            "tables",
            "toc",
            "wikilinks",
            "mdx_truly_sane_lists",
            "plantuml_markdown",
            "markdown_inline_graphviz",
            "mdx_math",
            "pymdownx.arithmatex",
            "pymdownx.b64",
            "pymdownx.betterem",
            "pymdownx.blocks.admonition",
            "pymdownx.blocks.caption",
            "pymdownx.blocks.definition",
            "pymdownx.blocks.details",
            "pymdownx.blocks.html",
            "pymdownx.blocks.tab",
            "pymdownx.caret",
            "pymdownx.critic",
            "pymdownx.details",
            "pymdownx.emoji",
            "pymdownx.escapeall",
            "pymdownx.extra",
            "pymdownx.extrarawhtml",
            "pymdownx.highlight",
            "pymdownx.inlinehilite",
            "pymdownx.keys",
            "pymdownx.magiclink",
            "pymdownx.mark",
            "pymdownx.pathconverter",
            "pymdownx.progressbar",
            "pymdownx.saneheaders",
            "pymdownx.smartsymbols",
            "pymdownx.snippets",
            "pymdownx.striphtml",
            "pymdownx.superfences",
            "pymdownx.tabbed",
            "pymdownx.tasklist",
            "pymdownx.tilde");

    private KnownNames() {}
}
