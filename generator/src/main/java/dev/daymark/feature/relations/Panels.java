package dev.daymark.feature.relations;

import dev.daymark.catalog.EntityRef;
import dev.daymark.feature.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The blocks on the overview of one entity, in the order in which they are added. */
final class Panels {
    private static final int FIRST = 10;

    private final EntityRef entity;
    private final List<Panel> panels = new ArrayList<>();

    Panels(EntityRef entity) {
        this.entity = entity;
    }

    void add(String template, Supplier<?> model) {
        add(Panel.Region.MAIN, template, model);
    }

    void add(Panel.Region region, String template, Supplier<?> model) {
        int order = FIRST + panels.size();
        panels.add(new Panel(entity, region, order, "features/relations/" + template, model));
    }

    List<Panel> all() {
        return List.copyOf(panels);
    }
}
