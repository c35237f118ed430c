package dev.daymark.feature.relations;

import dev.daymark.PortalFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * An organisation made of a number: systems of every size, APIs that many call, stores that all of a system use, things
 * that everybody depends on, circles, and parts that have nothing to do with anything.
 */
final class GeneratedOrganisation {

    private static final List<String> LIFECYCLES = List.of("production", "production", "experimental", "deprecated");
    private static final List<String> WORDS =
            List.of("Order", "Payment", "Zollabfertigung", "Ship", "倉庫管理", "Wide Warehouse", "Ledger", "Mail");

    private final PortalFixture portal = new PortalFixture();
    private final SplittableRandom random;
    private final List<String> components = new ArrayList<>();
    private final List<String> apis = new ArrayList<>();
    private int entities;

    private GeneratedOrganisation(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The portal of about so many entities. */
    static PortalFixture of(int entities, long seed) {
        GeneratedOrganisation organisation = new GeneratedOrganisation(seed);
        for (int domain = 0; domain < 8; domain++) {
            organisation.declare("Domain", "domain-" + domain);
        }
        for (int system = 0; organisation.entities < entities; system++) {
            organisation.system(system);
        }
        organisation.relateSystems();
        return organisation.portal;
    }

    private void system(int number) {
        String system = declare("System", "system-" + number);
        if (random.nextInt(10) > 0) {
            portal.relate(system, "partOf", "domain:domain-" + random.nextInt(8));
        }
        int size = 1 + (int) Math.pow(random.nextDouble() * 3.6, 3);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String component = declare("Component", "service-" + number + "-" + i);
            parts.add(component);
            portal.relate(component, "partOf", system);
            if (random.nextInt(3) == 0) {
                String api = declare("API", "api-" + number + "-" + i);
                portal.relate(component, "providesApi", api).relate(api, "partOf", system);
                apis.add(api);
            }
            if (random.nextInt(12) == 0) {
                portal.relate(component, "partOf", parts.get(random.nextInt(parts.size())));
            }
        }
        String store = declare("Resource", "store-" + number);
        portal.relate(store, "partOf", system);
        for (String part : parts) {
            if (random.nextInt(3) > 0) {
                portal.relate(part, "dependsOn", random.nextInt(3) == 0 ? store : one(parts));
            }
        }
        components.addAll(parts);
    }

    private void relateSystems() {
        for (String component : components) {
            if (random.nextInt(3) == 0) {
                portal.relate(
                        component,
                        "dependsOn",
                        components.get((int) Math.pow(random.nextDouble() * 3, 3) % components.size()));
            }
            for (int i = random.nextInt(3); i > 0 && !apis.isEmpty(); i--) {
                portal.relate(component, "consumesApi", one(apis));
            }
            if (random.nextInt(20) == 0) {
                portal.relate(component, "dependsOn", "component:nobody-" + random.nextInt(5));
            }
        }
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String declare(String kind, String name) {
        entities++;
        portal.declare("{kind: " + kind + ", metadata: {name: " + name + ", title: '" + one(WORDS) + " " + name
                + "'}, spec: {type: service, lifecycle: " + one(LIFECYCLES) + "}}");
        return kind.toLowerCase(java.util.Locale.ROOT) + ":" + name;
    }
}
