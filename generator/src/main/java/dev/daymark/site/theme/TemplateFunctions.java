package dev.daymark.site.theme;

import dev.daymark.catalog.EntityRef;
import dev.daymark.feature.Address;
import dev.daymark.feature.LinkedHtml;
import dev.daymark.site.contrast.Colour;
import dev.daymark.site.contrast.Scheme;
import dev.daymark.site.contrast.Tokens;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The functions of templates: {@code href(address)} and {@code href(address, fragment)}, {@code file(path)},
 * {@code html(text)} for what an author wrote, {@code entity(ref)}, {@code asset(name)}, {@code message(key, …)}, {@code number(value)}, {@code logo()}, {@code
 * colour(token, scheme)}, {@code icon(name)} and {@code icon(name, size)}, and {@code icons(name, …)} for the drawings that
 * those of the page refer to, and those that scripts will draw.
 */
final class TemplateFunctions extends AbstractExtension {

    /** Name of the variable that holds the {@link PageLinks} of the page being rendered. */
    static final String LINKS = "_links";

    private final Assets assets;
    private final Messages messages;
    private final Icons icons;
    private final Logo logo;
    private final Tokens tokens;

    TemplateFunctions(Assets assets, Messages messages, Icons icons, Logo logo, Tokens tokens) {
        this.assets = assets;
        this.messages = messages;
        this.icons = icons;
        this.logo = logo;
        this.tokens = tokens;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.ofEntries(
                Map.entry("href", new Named(List.of("address", "fragment"), this::href)),
                Map.entry("file", new Named(List.of("path"), this::file)),
                Map.entry("html", new Named(List.of("text"), this::html)),
                Map.entry("entity", new Named(List.of("ref"), this::entity)),
                Map.entry("asset", new Named(List.of("name"), this::asset)),
                Map.entry("icon", new Named(List.of("name", "size"), this::icon)),
                Map.entry("icons", new Variadic(this::icons)),
                Map.entry("symbol", new Named(List.of("name"), this::symbol)),
                Map.entry("logo", new Named(List.of(), this::logo)),
                Map.entry("colour", new Named(List.of("token", "scheme"), this::colour)),
                Map.entry("message", new Variadic(this::message)),
                Map.entry("number", new Named(List.of("value"), this::number)));
    }

    private Object file(Call call, List<@Nullable Object> arguments) {
        return call.links().toFile(call.text(arguments, 0));
    }

    private String used(Call call, String asset) {
        call.links().assets().add(asset);
        return assets.file(asset);
    }

    private Object asset(Call call, List<@Nullable Object> arguments) {
        return call.links().toFile(used(call, call.text(arguments, 0)));
    }

    private Object symbol(Call call, List<@Nullable Object> arguments) {
        return icons.symbol(call.text(arguments, 0), call.links().icons());
    }

    private Object logo(Call call, List<@Nullable Object> arguments) {
        return logo.html(name -> call.links().toFile(used(call, name)));
    }

    private Object colour(Call call, List<@Nullable Object> arguments) {
        Scheme scheme = call.text(arguments, 1).equals(Scheme.DARK.label()) ? Scheme.DARK : Scheme.LIGHT;
        return tokens.colour("--" + call.text(arguments, 0), scheme)
                .map(Colour::hex)
                .orElse("");
    }

    private Object icon(Call call, List<@Nullable Object> arguments) {
        String size = arguments.get(1) == null ? "" : call.text(arguments, 1);
        return icons.use(call.text(arguments, 0), size, call.links().icons());
    }

    private Object icons(Call call, List<@Nullable Object> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            call.links().icons().add(call.text(arguments, i));
        }
        return icons.drawings(call.links().icons());
    }

    private Object message(Call call, List<@Nullable Object> arguments) {
        if (arguments.isEmpty()) {
            throw call.failure("message() needs a key");
        }
        return messages.text(call.text(arguments, 0), arguments.subList(1, arguments.size()));
    }

    private Object number(Call call, List<@Nullable Object> arguments) {
        if (!(arguments.get(0) instanceof Number number)) {
            throw call.failure("number() needs a number, but got " + arguments.get(0));
        }
        return messages.number(number.longValue());
    }

    private Object href(Call call, List<@Nullable Object> arguments) {
        if (!(arguments.get(0) instanceof Address address)) {
            throw call.failure("href() needs an address, but got " + arguments.get(0));
        }
        String page = call.links().toPage(address);
        return arguments.get(1) == null ? page : page + "#" + arguments.get(1);
    }

    private Object html(Call call, List<@Nullable Object> arguments) {
        if (!(arguments.get(0) instanceof LinkedHtml text)) {
            throw call.failure("html() needs an author's text, but got " + arguments.get(0));
        }
        String missing = messages.text("docs.missing", List.of());
        return new SafeString(AuthorText.on(call.links(), text, () -> used(call, "missing.svg"), missing));
    }

    private Object entity(Call call, List<@Nullable Object> arguments) {
        if (!(arguments.get(0) instanceof EntityRef ref)) {
            throw call.failure("entity() needs an entity reference, but got " + arguments.get(0));
        }
        return call.links().toEntity(ref);
    }

    /** Where a function was called. */
    private record Call(PebbleTemplate template, EvaluationContext context, int line) {

        /** Inside a macro the page's own variables are hidden, but the scopes around the macro can still be read. */
        PageLinks links() {
            if (context.getVariable(LINKS) instanceof PageLinks links) {
                return links;
            }
            Optional<Scope> scope = ((EvaluationContextImpl) context)
                    .getScopeChain().getGlobalScopes().stream()
                            .filter(outer -> outer.containsKey(LINKS))
                            .findFirst();
            return scope.map(outer -> (PageLinks) outer.get(LINKS))
                    .orElseThrow(() -> failure("used outside of a page"));
        }

        String text(List<@Nullable Object> arguments, int index) {
            if (arguments.get(index) instanceof String text) {
                return text;
            }
            throw failure("needs a text, but got " + arguments.get(index));
        }

        PebbleException failure(String message) {
            return new PebbleException(null, message, line, template.getName());
        }
    }

    private interface Body {
        Object run(Call call, List<@Nullable Object> arguments);

        default Object runAt(Call call, List<@Nullable Object> arguments) {
            try {
                return run(call, arguments);
            } catch (ThemeException e) {
                throw call.failure(String.valueOf(e.getMessage()));
            }
        }
    }

    private record Named(List<String> names, Body body) implements Function {

        @Override
        public Object execute(
                Map<String, Object> arguments, PebbleTemplate template, EvaluationContext context, int line) {
            List<@Nullable Object> values = new ArrayList<>(names.size());
            names.forEach(name -> values.add(arguments.get(name)));
            return body.runAt(new Call(template, context, line), values);
        }

        @Override
        public List<String> getArgumentNames() {
            return names;
        }
    }

    /** Without argument names Pebble numbers the arguments. */
    private record Variadic(Body body) implements Function {

        @Override
        public Object execute(
                Map<String, Object> arguments, PebbleTemplate template, EvaluationContext context, int line) {
            List<@Nullable Object> values = new ArrayList<>(arguments.size());
            for (int i = 0; i < arguments.size(); i++) {
                values.add(arguments.get(Integer.toString(i)));
            }
            return body.runAt(new Call(template, context, line), values);
        }

        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }
    }
}
