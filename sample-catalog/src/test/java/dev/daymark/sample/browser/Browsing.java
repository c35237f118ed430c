package dev.daymark.sample.browser;

import dev.daymark.browser.Chromium;
import dev.daymark.browser.StaticHost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the browser, the sample portal on a web server, and its pages. There is one of each for all tests. */
final class Browsing implements ParameterResolver {

    static final Path PORTAL = Path.of("target", "portal").toAbsolutePath();

    private static final ExtensionContext.Namespace SHARED = ExtensionContext.Namespace.create(Browsing.class);

    private static final Map<Class<?>, Supplier<?>> MAKERS = Map.of(
            Chromium.class, Chromium::startForTests,
            StaticHost.class, Browsing::host,
            PagesToSee.class, Browsing::pages,
            LargePortal.class, LargePortal::make,
            AttackedPortal.class, AttackedPortal::make);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return MAKERS.containsKey(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        Supplier<?> maker = Objects.requireNonNull(MAKERS.get(type));
        return context.getRoot().getStore(SHARED).computeIfAbsent(type, key -> maker.get());
    }

    private static StaticHost host() {
        try {
            return StaticHost.of(PORTAL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PagesToSee pages() {
        try {
            return PagesToSee.of(PORTAL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
