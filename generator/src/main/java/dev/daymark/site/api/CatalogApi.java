package dev.daymark.site.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.daymark.catalog.Catalog;
import dev.daymark.catalog.EntityRef;
import dev.daymark.catalog.ResolvedEntity;
import dev.daymark.feature.SiteFile;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The catalog as files, in the shapes of Backstage's catalog API. Accepted entities only: what is merely named is no
 * entity to Backstage, and neither is what has errors.
 */
public final class CatalogApi {

    /** Above, one file of all entities is more than a reader wants to load at once. */
    private static final int MAX_ENTITIES_IN_ONE_FILE = 10_000;

    private static final int ENTITIES_PER_PAGE = 1_000;
    private static final String ROOT = "api/catalog/";

    /** What a path can hold as it is on every file system, devices of Windows left out. Other names are only in the list. */
    private static final Pattern PLAIN =
            Pattern.compile("(?!(con|prn|aux|nul|com[1-9]|lpt[1-9])(\\.|$))[a-z0-9_-][a-z0-9_.-]*");

    private final Catalog catalog;
    private final List<ResolvedEntity> entities;

    /** The API of a catalog. */
    public CatalogApi(Catalog catalog) {
        this.catalog = catalog;
        this.entities = catalog.accepted().toList();
    }

    /** All files. */
    public Stream<SiteFile> files() {
        return Stream.of(
                        list(),
                        entities.stream()
                                .filter(entity -> isPlain(entity.ref()))
                                .flatMap(this::byName),
                        Facet.all().map(this::facet))
                .flatMap(files -> files);
    }

    private SiteFile facet(Facet facet) {
        return SiteFile.of(
                facet.file(), () -> JsonDocument.indented(json -> facet.write(facet.count(entities.stream()), json)));
    }

    private Stream<SiteFile> list() {
        if (entities.size() <= MAX_ENTITIES_IN_ONE_FILE) {
            return Stream.of(SiteFile.of(ROOT + "entities.json", () -> list(entities)));
        }
        int pages = (entities.size() + ENTITIES_PER_PAGE - 1) / ENTITIES_PER_PAGE;
        return Stream.concat(
                Stream.of(SiteFile.of(ROOT + "entities.json", () -> listOfPages(pages))),
                IntStream.rangeClosed(1, pages).mapToObj(page -> {
                    int from = (page - 1) * ENTITIES_PER_PAGE;
                    int to = Math.min(from + ENTITIES_PER_PAGE, entities.size());
                    return SiteFile.of(ROOT + page(page), () -> list(entities.subList(from, to)));
                }));
    }

    private byte[] listOfPages(int pages) throws IOException {
        return JsonDocument.indented(json -> {
            json.writeStartObject();
            json.writeNumberField("totalItems", entities.size());
            json.writeArrayFieldStart("pages");
            for (int page = 1; page <= pages; page++) {
                json.writeString(page(page));
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static String page(int page) {
        return "entities/page/" + page + ".json";
    }

    /** One entity a line, so that two builds can be compared by line. */
    private static byte[] list(List<ResolvedEntity> entities) throws IOException {
        return JsonDocument.compact(json -> {
            json.writeStartArray();
            for (ResolvedEntity entity : entities) {
                json.writeRaw('\n');
                EntityJson.write(entity, json);
            }
            json.writeRaw('\n');
            json.writeEndArray();
        });
    }

    /**
     * Backstage's client asks for {@code by-name/<kind>/<namespace>/<name>} and {@code …/<name>/ancestry}. There the
     * hosts answer with the index of a folder, whatever it holds.
     */
    private Stream<SiteFile> byName(ResolvedEntity entity) {
        EntityRef ref = entity.ref();
        String path = ROOT + "entities/by-name/" + ref.kind() + "/" + ref.namespace() + "/" + ref.name();
        SiteFile.Content content = () -> JsonDocument.compact(json -> EntityJson.write(entity, json));
        if (hasFileAsFolder(ref)) {
            return Stream.of(SiteFile.of(path + ".json", content));
        }
        return Stream.of(
                new SiteFile(List.of(path + ".json", path + "/index.html"), content),
                new SiteFile(
                        List.of(path + "/ancestry.json", path + "/ancestry/index.html"),
                        () -> JsonDocument.compact(json -> writeAncestry(entity, json))));
    }

    private void writeAncestry(ResolvedEntity entity, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rootEntityRef", entity.ref().toString());
        json.writeArrayFieldStart("items");
        for (Ancestry.Item item : Ancestry.of(catalog, entity)) {
            json.writeStartObject();
            json.writeFieldName("entity");
            EntityJson.write(item.entity(), json);
            json.writeArrayFieldStart("parentEntityRefs");
            for (EntityRef parent : item.parents()) {
                json.writeString(parent.toString());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Beside an entity {@code x}, whose file is {@code x.json}, an entity {@code x.json} can have no folder. */
    private boolean hasFileAsFolder(EntityRef ref) {
        return ref.name().endsWith(".json")
                && catalog.entity(new EntityRef(
                                ref.kind(),
                                ref.namespace(),
                                ref.name().substring(0, ref.name().length() - ".json".length())))
                        .isPresent();
    }

    private static boolean isPlain(EntityRef ref) {
        return PLAIN.matcher(ref.kind()).matches()
                && PLAIN.matcher(ref.namespace()).matches()
                && PLAIN.matcher(ref.name()).matches();
    }
}
