package dev.daymark.site;

import dev.daymark.binary.ByteWriter;
import dev.daymark.binary.Checksum;
import dev.daymark.binary.ValueBytes;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.Address;
import java.util.Map;
import java.util.Optional;

/**
 * All that a page shows in one number: how pages look, its template, everything that the template sees, and where the
 * addresses and entities in it lead. Equal digests, equal bytes. Thread-safe.
 */
final class PageDigest {

    private final String look;
    private final SitePages site;
    private final ValueBytes values = new ValueBytes(this::writeMeaning);

    /**
     * Digests of the pages of a site.
     *
     * @param look digest of theme, language and code
     */
    PageDigest(String look, SitePages site) {
        this.look = look;
        this.site = site;
    }

    /** The digest of a page; empty when it shows something that only rendering can tell, such as a dead link. */
    Optional<String> of(String template, Map<String, Object> variables) {
        ByteWriter out = new ByteWriter();
        out.writeText(look);
        out.writeText(template);
        try {
            variables.keySet().stream().sorted().forEach(name -> {
                out.writeText(name);
                values.write(variables.get(name), out);
            });
        } catch (ValueBytes.UntellableException e) {
            return Optional.empty();
        }
        return Optional.of(Checksum.of(out.bytes()));
    }

    /** What links to it look like, from any page. */
    private void writeMeaning(Record value, ByteWriter out) {
        if (value instanceof Address address) {
            out.writeText(
                    site.find(address).orElseThrow(() -> new ValueBytes.UntellableException("no page " + address)));
        } else if (value instanceof EntityRef ref) {
            Optional<ResolvedEntity> entity = site.catalog().entity(ref);
            out.writeText(entity.map(ResolvedEntity::title).orElse(""));
            out.writeText(site.overview(ref).orElse(""));
            out.writeByte(entity.isPresent() ? 1 : 0);
            out.writeByte(entity.filter(ResolvedEntity::isImplied).isPresent() ? 1 : 0);
            out.writeByte(entity.filter(ResolvedEntity::isRejected).isPresent() ? 1 : 0);
        }
    }
}
