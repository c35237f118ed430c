package dev.daymark.feature.docs;

import dev.daymark.feature.Feature;
import dev.daymark.feature.Portal;
import dev.daymark.feature.Study;
import dev.daymark.feature.docs.collect.DocsCollector;
import dev.daymark.harvest.Collector;
import java.util.List;
import java.util.Optional;

/** Technical documentation as TechDocs shows it, of every repository. */
public final class DocsFeature implements Feature {

    @Override
    public String id() {
        return "docs";
    }

    @Override
    public List<Collector> collectors() {
        return List.of(new DocsCollector());
    }

    @Override
    public Study study(Portal portal) {
        return new DocsStudy(portal, Optional.empty());
    }

    @Override
    public Study study(Portal portal, Study last) {
        return new DocsStudy(
                portal, Optional.of(last).filter(DocsStudy.class::isInstance).map(DocsStudy.class::cast));
    }
}
