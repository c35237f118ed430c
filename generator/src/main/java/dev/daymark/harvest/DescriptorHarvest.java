package dev.daymark.harvest;

import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import dev.daymark.yaml.YamlNode;
import dev.daymark.yaml.YamlReader;
import dev.daymark.yaml.YamlSyntaxException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Finds the descriptors of one repository and follows what they refer to. Used once. */
final class DescriptorHarvest {

    private final String repository;
    private final DiscoveryRule rule;
    private final FileReader reader;
    private final TargetResolver resolver;
    private final Consumer<Problem> problems;
    private final ReferenceLimits limits;

    private final Map<String, DescriptorFile> descriptors = new TreeMap<>();
    private final Map<String, String> texts = new TreeMap<>();
    private final Set<Resolution> resolutions =
            new TreeSet<>(Comparator.comparing(Resolution::from).thenComparing(Resolution::target));
    private final Set<String> tried = new HashSet<>();
    private final Deque<String> unread = new ArrayDeque<>();

    DescriptorHarvest(
            String repository,
            DiscoveryRule rule,
            FileReader reader,
            TargetResolver resolver,
            Consumer<Problem> problems) {
        this.repository = repository;
        this.rule = rule;
        this.reader = reader;
        this.resolver = resolver;
        this.problems = problems;
        this.limits = new ReferenceLimits(repository, problems);
    }

    /** Reads the descriptors among the candidates. */
    void discover(Collection<String> candidates) {
        Map<String, DescriptorText> read = new TreeMap<>();
        Set<String> templateFolders = new HashSet<>();
        for (String path : candidates) {
            boolean root = rule.isRootName(path);
            if (rule.isForeign(path) || !(root || DiscoveryRule.isYaml(path))) {
                continue;
            }
            Optional<String> text = root
                    ? reader.text(path, FileReader.MAX_DESCRIPTOR_BYTES)
                    : reader.textIfReadable(path, FileReader.MAX_DESCRIPTOR_BYTES)
                            .filter(DiscoveryRule::mentionsBackstage);
            text.map(DescriptorText::read).ifPresent(descriptor -> {
                read.put(path, descriptor);
                TemplateFolders.add(path, descriptor.documents(), resolver, templateFolders);
            });
        }
        read.forEach((path, descriptor) -> {
            if (!TemplateFolders.covers(templateFolders, path) && !isSkeleton(descriptor)) {
                take(path, descriptor);
            }
        });
    }

    private static boolean isSkeleton(DescriptorText descriptor) {
        return DiscoveryRule.isSkeleton(descriptor.documents())
                || descriptor.mistakes().stream().anyMatch(DescriptorText.Mistake::inTemplateExpression);
    }

    private void take(String path, DescriptorText descriptor) {
        boolean discovered = rule.isRootName(path)
                && (!descriptor.mistakes().isEmpty() || rule.isDescriptor(path, descriptor.documents()));
        if (discovered
                || !descriptor.mistakes().isEmpty()
                || descriptor.documents().stream().anyMatch(DiscoveryRule::namesBackstage)) {
            add(path, discovered, descriptor);
        }
    }

    private void add(String path, boolean discovered, DescriptorText descriptor) {
        List<Problem> failures = descriptor.mistakes().stream()
                .map(mistake -> syntaxProblem(path, mistake))
                .toList();
        descriptors.put(
                path,
                new DescriptorFile(
                        path,
                        discovered,
                        descriptor.documents(),
                        failures.stream().findFirst()));
        if (discovered) {
            failures.stream().skip(1).forEach(problems);
        }
        unread.add(path);
    }

    private Problem syntaxProblem(String path, DescriptorText.Mistake mistake) {
        SourceLocation location = new SourceLocation(
                repository, path, mistake.position().line(), mistake.position().column());
        return Problem.of(ProblemCode.YAML_SYNTAX, location, mistake.message())
                .withHint("correct the YAML; the other documents of the file are kept");
    }

    /** Reads what other repositories ask for. */
    void answer(Requests requests) {
        for (String target : requests.descriptors()) {
            List<String> paths = limits.allowReference("", target) ? resolver.select(target) : List.of();
            resolutions.add(new Resolution("", target, paths));
            paths.forEach(this::readDescriptor);
        }
        for (String target : requests.texts()) {
            List<String> paths = limits.allowReference("", target) ? resolver.select(target) : List.of();
            resolutions.add(new Resolution("", target, paths));
            paths.forEach(path -> readText("", path, true));
        }
    }

    /** Follows the references of all descriptors, and of those that they lead to. Cycles end by themselves. */
    void follow() {
        for (String path = unread.poll(); path != null; path = unread.poll()) {
            DescriptorFile file = descriptors.get(path);
            if (file == null) {
                continue;
            }
            for (YamlNode document : file.documents()) {
                for (Reference reference : Reference.of(document)) {
                    follow(path, reference);
                }
            }
        }
    }

    private void follow(String from, Reference reference) {
        if (!limits.allowReference(from, reference.target())) {
            return;
        }
        Optional<List<String>> paths = resolver.resolve(from, reference.target());
        if (paths.isEmpty()) {
            return;
        }
        resolutions.add(new Resolution(from, reference.target(), paths.get()));
        for (String path : paths.get()) {
            switch (reference.kind()) {
                case LOCATION -> readDescriptor(path);
                case TEXT -> readText(from, path, false);
                case BUNDLE -> readText(from, path, true);
            }
        }
    }

    private void readDescriptor(String path) {
        if (!descriptors.containsKey(path) && tried.add(path)) {
            reader.text(path, FileReader.MAX_DESCRIPTOR_BYTES)
                    .map(DescriptorText::read)
                    .ifPresent(descriptor -> add(path, false, descriptor));
        }
    }

    private void readText(String from, String path, boolean bundle) {
        if (!texts.containsKey(path) && tried.add("text " + path) && limits.allowText(from)) {
            reader.text(path, FileReader.MAX_TEXT_BYTES).ifPresent(text -> texts.put(path, text));
        }
        String text = texts.get(path);
        if (bundle && text != null && tried.add("bundle " + path)) {
            for (Reference reference : definitionReferences(text)) {
                follow(path, reference);
            }
        }
    }

    /** A definition that is no YAML is reported by the one who needs it. */
    private static Collection<Reference> definitionReferences(String text) {
        if (!text.contains("$ref")) {
            return List.of();
        }
        try {
            List<Reference> references = new ArrayList<>();
            YamlReader.readAll(text).forEach(document -> references.addAll(Reference.ofDefinition(document)));
            return references;
        } catch (YamlSyntaxException e) {
            return List.of();
        }
    }

    List<DescriptorFile> descriptors() {
        return List.copyOf(descriptors.values());
    }

    List<Resolution> resolutions() {
        return List.copyOf(resolutions);
    }

    Map<String, String> texts() {
        return texts;
    }
}
