package dev.daymark.harvest;

import dev.daymark.source.listing.Organisation;
import dev.daymark.source.listing.Organisation.Member;
import dev.daymark.source.listing.Organisation.Team;
import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Teams and people of a forge as descriptors of groups and users, as the org data providers of Backstage make them. */
public final class TeamDescriptors {

    private TeamDescriptors() {}

    /**
     * A file of descriptors. Its name is none that a repository can have.
     *
     * @param organisation teams with their parents and members; which way round the rest is told follows from these
     */
    public static DescriptorFile of(Organisation organisation) {
        List<YamlNode> documents = new ArrayList<>();
        organisation.teams().forEach(team -> documents.add(group(team, organisation)));
        organisation.members().forEach(member -> documents.add(user(member, organisation)));
        String path = organisation.name().replace('/', ':') + ".yaml";
        return new DescriptorFile(path, true, documents, Optional.empty());
    }

    private static YamlMap group(Team team, Organisation organisation) {
        Map<String, YamlNode> profile = new LinkedHashMap<>();
        put(profile, "displayName", team.displayName());
        put(profile, "picture", team.picture());
        Map<String, YamlNode> spec = new LinkedHashMap<>();
        put(spec, "type", Optional.of("team"));
        spec.put("profile", map(profile));
        put(spec, "parent", team.parent());
        spec.put(
                "children",
                names(organisation.teams().stream()
                        .filter(other -> other.parent().equals(Optional.of(team.name())))
                        .map(Team::name)
                        .toList()));
        spec.put("members", names(team.members()));
        return document("Group", team.name(), team.description(), team.annotations(), spec);
    }

    private static YamlMap user(Member member, Organisation organisation) {
        Map<String, YamlNode> profile = new LinkedHashMap<>();
        put(profile, "displayName", member.displayName());
        put(profile, "email", member.email());
        put(profile, "picture", member.picture());
        Map<String, YamlNode> spec = new LinkedHashMap<>();
        spec.put("profile", map(profile));
        spec.put(
                "memberOf",
                names(organisation.teams().stream()
                        .filter(team -> team.members().contains(member.name()))
                        .map(Team::name)
                        .toList()));
        return document("User", member.name(), member.description(), member.annotations(), spec);
    }

    private static YamlMap document(
            String kind,
            String name,
            Optional<String> description,
            Map<String, String> annotations,
            Map<String, YamlNode> spec) {
        Map<String, YamlNode> written = new LinkedHashMap<>();
        annotations.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> written.put(entry.getKey(), YamlScalar.of(entry.getValue())));
        Map<String, YamlNode> metadata = new LinkedHashMap<>();
        put(metadata, "name", Optional.of(name));
        put(metadata, "description", description);
        metadata.put("annotations", map(written));
        Map<String, YamlNode> document = new LinkedHashMap<>();
        put(document, "apiVersion", Optional.of("backstage.io/v1alpha1"));
        put(document, "kind", Optional.of(kind));
        document.put("metadata", map(metadata));
        document.put("spec", map(spec));
        return map(document);
    }

    private static void put(Map<String, YamlNode> map, String key, Optional<String> text) {
        text.ifPresent(value -> map.put(key, YamlScalar.of(value)));
    }

    private static YamlList names(List<String> names) {
        return new YamlList(names.stream().<YamlNode>map(YamlScalar::of).toList(), Position.NONE);
    }

    private static YamlMap map(Map<String, YamlNode> entries) {
        return new YamlMap(entries, Map.of(), Position.NONE);
    }
}
