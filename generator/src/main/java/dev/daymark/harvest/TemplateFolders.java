package dev.daymark.harvest;

import dev.daymark.yaml.YamlList;
import dev.daymark.yaml.YamlMap;
import dev.daymark.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The places that software templates copy from: what lies there describes future repositories, not this one. */
final class TemplateFolders {

    private TemplateFolders() {}

    /** Adds the folders and files that the fetch steps of a file's templates name. */
    static void add(String path, List<YamlNode> documents, TargetResolver resolver, Set<String> folders) {
        for (YamlNode document : documents) {
            if (document instanceof YamlMap map
                    && map.text("kind").filter("Template"::equals).isPresent()) {
                List<YamlNode> steps = map.map("spec")
                        .flatMap(spec -> spec.list("steps"))
                        .map(YamlList::items)
                        .orElse(List.of());
                steps.forEach(step -> source(step)
                        .flatMap(url -> resolver.pathOf(path, url))
                        .filter(folder -> !contains(folder, path))
                        .ifPresent(folders::add));
            }
        }
    }

    private static Optional<String> source(YamlNode step) {
        return step instanceof YamlMap map
                        && map.text("action")
                                .filter(action -> action.startsWith("fetch:"))
                                .isPresent()
                ? map.map("input").flatMap(input -> input.text("url")).filter(url -> !url.contains("{{"))
                : Optional.empty();
    }

    /** Whether a path is one of some folders or lies below one. */
    static boolean covers(Set<String> folders, String path) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (folders.contains(path.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(String folder, String path) {
        return folder.isEmpty() || path.startsWith(folder + "/");
    }
}
