package dev.daymark.catalog.schema;

import java.util.List;
import java.util.Set;

/**
 * A kind of entity.
 *
 * @param name as written in descriptors; letter case counts
 * @param apiVersions all that are known
 * @param spec what its spec may look like
 */
record Kind(String name, Set<String> apiVersions, ObjectShape spec) {

    List<String> fieldNames() {
        return spec.fields().stream().map(Field::name).toList();
    }
}
