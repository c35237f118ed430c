package dev.daymark.feature.relations;

import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.RelationType;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.EntityRow;
import dev.daymark.feature.Portal;
import java.util.List;
import java.util.Optional;

/** What the overview of a domain says: its systems, its sub-domains, and how the systems hang together. */
final class DomainPanels {

    private DomainPanels() {}

    /**
     * Systems or domains as cards.
     *
     * @param title what they are to the domain
     * @param cards the first of them
     * @param total how many there are
     * @param all where all are listed
     */
    record CardsModel(String title, List<Card> cards, int total, Address all) {}

    /**
     * A system or domain.
     *
     * @param row what is known of it
     * @param parts how many parts it has
     */
    record Card(EntityRow row, int parts) {}

    static void add(Portal portal, ResolvedEntity domain, SystemUses uses, Panels panels) {
        List<EntityRef> systems = DomainMap.systems(domain);
        List<EntityRef> domains = domain.targets(RelationType.HAS_PART).stream()
                .filter(part -> part.kind().equals("domain"))
                .toList();
        Address all = Address.browse("domain", domain.ref());
        cards(portal, "relations.systems", systems, all, panels);
        cards(portal, "relations.subdomains", domains, all, panels);
        if (!uses.of(systems).isEmpty()) {
            panels.add(
                    "map",
                    () -> new SystemPanels.MapModel(
                            Optional.of(DomainMap.of(portal, domain, uses)),
                            Optional.of(DependenciesTab.address(domain.ref()))));
        }
    }

    private static void cards(Portal portal, String title, List<EntityRef> refs, Address all, Panels panels) {
        if (!refs.isEmpty()) {
            panels.add(
                    "cards",
                    () -> new CardsModel(
                            portal.words().text(title),
                            RelationPanels.first(refs).stream()
                                    .flatMap(ref -> portal.catalog().entity(ref).stream())
                                    .sorted(EntityRow.BY_TITLE)
                                    .map(entity -> card(entity))
                                    .toList(),
                            refs.size(),
                            all));
        }
    }

    private static Card card(ResolvedEntity entity) {
        List<EntityRef> parts = entity.targets(RelationType.HAS_PART);
        return new Card(EntityRow.of(entity), parts.size());
    }
}
