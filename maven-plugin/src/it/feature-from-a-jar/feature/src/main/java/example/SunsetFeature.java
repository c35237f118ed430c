package example;

import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import dev.daymark.feature.Contribution;
import dev.daymark.feature.Feature;
import dev.daymark.feature.NavigationEntry;
import dev.daymark.feature.Page;
import dev.daymark.feature.Portal;
import dev.daymark.feature.Study;
import java.util.List;
import java.util.OptionalInt;

/** Lists all entities whose lifecycle is deprecated. The example of the documentation. */
public final class SunsetFeature implements Feature {

    /** What the template shows. */
    public record Model(List<EntityRef> entities) {}

    @Override
    public String id() {
        return "sunset";
    }

    @Override
    public Study study(Portal portal) {
        List<EntityRef> leaving = portal.catalog().declared()
                .filter(entity -> entity.lifecycle().filter("deprecated"::equals).isPresent())
                .map(ResolvedEntity::ref)
                .toList();
        Address address = Address.of("sunset");
        return finished -> new Contribution(
                List.of(new Page(address, "Sunset", List.of(), "features/sunset/list", () -> new Model(leaving))),
                List.of(),
                List.of(),
                List.of(new NavigationEntry("Sunset", "clock", address, OptionalInt.of(leaving.size()), 900)));
    }
}
