package dev.daymark.catalog.schema;

import dev.daymark.problem.ProblemCode;
import dev.daymark.yaml.Position;
import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlScalar;
import java.util.Optional;
import java.util.function.Predicate;

/** Judges the formats of a descriptor's fields. Values of the wrong type are left to others. */
final class Formats {

    private static final String API_VERSION_RULE = "write \"backstage.io/v1alpha1\", or that of your own kind";
    private static final String NAME_RULE =
            "use at most 63 letters, digits, \"-\", \"_\" and \".\", with a letter or digit at both ends";
    private static final String KEY_RULE = NAME_RULE + "; a prefix before \"/\" must be a lower-case domain name";

    private Formats() {}

    static void judge(String apiVersion, String kind, YamlMap root, YamlMap metadata, Findings findings) {
        field(root, "apiVersion", "apiVersion", ignored -> Format.isApiVersion(apiVersion), API_VERSION_RULE, findings);
        field(root, "kind", "kind", ignored -> Format.isKind(kind), "use at most 63 letters and digits", findings);
        field(metadata, "name", "metadata.name", Format::isName, NAME_RULE, findings);
        field(
                metadata,
                "namespace",
                "metadata.namespace",
                Format::isNamespace,
                "use at most 63 lower-case letters, digits and \"-\", with a letter or digit at both ends",
                findings);
        metadata.map("labels").ifPresent(labels -> judgeLabels(labels, findings));
        metadata.map("annotations").ifPresent(map -> judgeKeys(map, "metadata.annotations", findings));
        metadata.list("tags").ifPresent(tags -> judgeTags(tags, findings));
        metadata.list("links").ifPresent(links -> judgeLinks(links, findings));
    }

    private static void judgeLabels(YamlMap labels, Findings findings) {
        judgeKeys(labels, "metadata.labels", findings);
        labels.entries()
                .forEach((key, value) ->
                        field(labels, key, "metadata.labels." + key, Format::isLabelValue, NAME_RULE, findings));
    }

    private static void judgeKeys(YamlMap map, String path, Findings findings) {
        map.entries().keySet().stream().filter(key -> !Format.isKey(key)).forEach(key -> {
            Position position = map.positionOf(key);
            report(path + " has the key", key, position, KEY_RULE, findings);
        });
    }

    private static void judgeTags(YamlList tags, Findings findings) {
        int index = 0;
        for (YamlNode tag : tags.items()) {
            value(
                    tag,
                    "metadata.tags[" + index++ + "]",
                    Format::isTag,
                    "use at most 63 lower-case letters, digits, \":\", \"+\", \"#\" and single \"-\" between them",
                    findings);
        }
    }

    private static void judgeLinks(YamlList links, Findings findings) {
        int index = 0;
        for (YamlNode item : links.items()) {
            String path = "metadata.links[" + index++ + "]";
            if (item instanceof YamlMap link) {
                field(link, "url", path + ".url", LinkUrl::isValid, "write a full address with https://", findings);
                field(
                        link,
                        "title",
                        path + ".title",
                        text -> !text.isBlank(),
                        "write a text, or remove the key",
                        findings);
                field(
                        link,
                        "icon",
                        path + ".icon",
                        text -> !text.isBlank(),
                        "write a text, or remove the key",
                        findings);
            }
        }
    }

    private static void field(
            YamlMap map, String key, String path, Predicate<String> format, String rule, Findings findings) {
        map.get(key).ifPresent(node -> value(node, path, format, rule, findings));
    }

    private static void value(YamlNode node, String path, Predicate<String> format, String rule, Findings findings) {
        Optional<String> text = node instanceof YamlScalar scalar ? scalar.text() : Optional.empty();
        boolean wrongType = text.isEmpty();
        boolean alreadyReported = text.filter(String::isEmpty).isPresent() && !path.startsWith("metadata.labels");
        if (!wrongType && !alreadyReported && !format.test(text.get())) {
            report(path + " is", text.get(), node.position(), rule, findings);
        }
    }

    private static void report(String what, String text, Position position, String rule, Findings findings) {
        String message = what + " " + Found.quote(text) + ", which is not allowed there";
        if (text.contains("{{")) {
            String hint = "this looks like a template skeleton, which should not be read as a descriptor";
            findings.error(ProblemCode.ENTITY_FORMAT, position, message, hint);
        } else {
            findings.error(ProblemCode.ENTITY_FORMAT, position, message, rule);
        }
    }
}
