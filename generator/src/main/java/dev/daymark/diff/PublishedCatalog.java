package dev.daymark.diff;

import dev.daymark.harvest.DescriptorFile;
import dev.daymark.harvest.Harvest;
import dev.daymark.harvest.RepositoryFacts;
import dev.daymark.source.PublishedSite;
import dev.daymark.yaml.YamlJson;
import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlSyntaxException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The entities of a published portal, from its static API.
 *
 * @param entities in the shape of Backstage's catalog API
 */
public record PublishedCatalog(List<YamlMap> entities) {

    /** What stands for a repository where published entities are judged among others. */
    public static final String NAME = "published portal";

    static final String PLACE = NAME + "/api/catalog/entities.json";

    private static final String ROOT = "api/catalog/";
    private static final String LIST = ROOT + "entities.json";

    /** Copies the list. */
    public PublishedCatalog {
        entities = List.copyOf(entities);
    }

    /**
     * Reads the catalog of a portal.
     *
     * @throws IOException when there is no portal, or what is there is none
     */
    public static PublishedCatalog read(PublishedSite site) throws IOException {
        YamlNode list;
        try {
            list = json(site, LIST);
        } catch (NoSuchFileException e) {
            throw new IOException("there is no portal: it has no " + LIST, e);
        }
        if (list instanceof YamlMap pages) {
            List<YamlMap> all = new ArrayList<>();
            for (String page : pages.texts("pages")) {
                if (!page.matches("entities/page/[0-9]+\\.json")) {
                    throw new IOException(LIST + " names the page \"" + page + "\"");
                }
                all.addAll(maps(json(site, ROOT + page), page));
            }
            return new PublishedCatalog(all);
        }
        return new PublishedCatalog(maps(list, LIST));
    }

    private static YamlNode json(PublishedSite site, String path) throws IOException {
        try {
            return YamlJson.read(new String(site.read(path), StandardCharsets.UTF_8));
        } catch (YamlSyntaxException e) {
            throw new IOException(path + " of the published portal is damaged: " + e.getMessage(), e);
        }
    }

    private static List<YamlMap> maps(YamlNode node, String path) throws IOException {
        if (!(node instanceof YamlList list) || !list.items().stream().allMatch(YamlMap.class::isInstance)) {
            throw new IOException(path + " of the published portal is no list of entities");
        }
        return list.items().stream().map(YamlMap.class::cast).toList();
    }

    /** Some of its entities as if a repository declared them. */
    public Harvest harvest(Predicate<YamlMap> wanted) {
        List<YamlNode> documents = entities.stream()
                .filter(wanted)
                .<YamlNode>map(WrittenFields::document)
                .toList();
        RepositoryFacts facts = new RepositoryFacts(
                NAME, Optional.empty(), Optional.empty(), Optional.empty(), "", RepositoryFacts.State.OK);
        return new Harvest(
                facts,
                Stream.of(new DescriptorFile(LIST, true, documents, Optional.empty()))
                        .filter(file -> !documents.isEmpty())
                        .toList(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of());
    }
}
