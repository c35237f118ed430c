package dev.daymark.feature.docs.markdown.page;

/** Decides where the links of a page lead. */
public interface LinkResolver {

    /** Leaves every target as its author wrote it. */
    LinkResolver AS_WRITTEN = link -> ResolvedLink.to(link.target());

    /** Resolves one link. Called once for each link of a page, in their order. */
    ResolvedLink resolve(PageLink link);
}
