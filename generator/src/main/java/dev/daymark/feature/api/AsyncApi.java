package dev.daymark.feature.api;

import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The channels of an AsyncAPI document with what is done there and the messages that pass: in version 2 written within the
 * channel, in version 3 beside it and referring to it.
 */
final class AsyncApi {

    private static final String REFERENCE = "#/channels/";
    private static final List<String> TEXTS = List.of("operationId", "name", "title", "summary", "description");

    private AsyncApi() {}

    static List<Operation> operations(YamlMap document) {
        List<Operation> all = new ArrayList<>();
        Map<String, YamlNode> channels =
                document.map("channels").map(YamlMap::entries).orElse(Map.of());
        Map<String, List<YamlMap>> operations = byChannel(document);
        channels.forEach((key, node) -> {
            YamlMap channel = node instanceof YamlMap map ? map : YamlMap.EMPTY;
            String address = channel.text("address").orElse(key);
            List<String> words = new ArrayList<>(words(channel));
            messages(document, channel).forEach(message -> words.addAll(words(message)));
            List<YamlMap> done = new ArrayList<>(operations.getOrDefault(REFERENCE + key, List.of()));
            Stream.of("publish", "subscribe")
                    .flatMap(way -> channel.map(way).stream())
                    .forEach(done::add);
            done.forEach(operation -> {
                words.addAll(words(operation));
                messages(document, operation).forEach(message -> words.addAll(words(message)));
            });
            Optional<String> summary = Stream.concat(done.stream(), Stream.of(channel))
                    .flatMap(one -> Stream.of("summary", "title").flatMap(text -> one.text(text).stream()))
                    .filter(text -> !text.isBlank())
                    .findFirst();
            all.add(new Operation(
                    summary.orElse(address),
                    "channel " + address,
                    List.of(address),
                    words.stream().distinct().toList(),
                    channel.text("description").orElse(""),
                    false));
        });
        return all;
    }

    /** What is done on each channel that the operations of version 3 refer to. */
    private static Map<String, List<YamlMap>> byChannel(YamlMap document) {
        Map<String, List<YamlMap>> operations = new HashMap<>();
        document.map("operations")
                .map(YamlMap::entries)
                .orElse(Map.of())
                .values()
                .forEach(node -> {
                    if (node instanceof YamlMap operation) {
                        operation.map("channel").flatMap(to -> to.text("$ref")).ifPresent(channel -> operations
                                .computeIfAbsent(channel, none -> new ArrayList<>())
                                .add(operation));
                    }
                });
        return operations;
    }

    private static List<YamlMap> messages(YamlMap document, YamlMap from) {
        List<YamlMap> messages = new ArrayList<>();
        from.map("message").ifPresent(messages::add);
        from.map("messages").map(YamlMap::entries).orElse(Map.of()).values().forEach(node -> {
            if (node instanceof YamlMap message) {
                messages.add(message);
            }
        });
        return messages.stream().map(message -> shared(document, message)).toList();
    }

    private static YamlMap shared(YamlMap document, YamlMap message) {
        String prefix = "#/components/messages/";
        return message.text("$ref")
                .filter(ref -> ref.startsWith(prefix))
                .flatMap(ref -> document.map("components")
                        .flatMap(components -> components.map("messages"))
                        .flatMap(messages -> messages.map(ref.substring(prefix.length()))))
                .orElse(message);
    }

    private static List<String> words(YamlMap map) {
        return TEXTS.stream().flatMap(key -> map.text(key).stream()).toList();
    }
}
