package dev.daymark.catalog;

import dev.daymark.catalog.schema.DescriptorSchema;
import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlNode;
import java.util.List;

/**
 * An entity of one file, before it meets the others.
 *
 * @param file where it stands
 * @param document number of the document in the file; the first is 1
 * @param position where the document begins
 * @param ref its identity
 * @param fields what it says
 * @param relations what it states about others
 * @param rejected whether something is wrong with it for which Backstage would not have it
 */
record Descriptor(
        SourceFile file,
        int document,
        Position position,
        EntityRef ref,
        DescriptorSchema.Judged fields,
        List<EmittedRelation> relations,
        boolean rejected) {

    boolean isLocation() {
        return fields.kind().equals("Location");
    }

    /** Where the value of a key of the metadata stands. */
    Position positionOfName() {
        return fields.metadata().get("name").map(YamlNode::position).orElse(position);
    }
}
