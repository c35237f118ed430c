package dev.daymark.config;

import static dev.daymark.config.Key.optional;
import static dev.daymark.config.Key.required;

/** Every key of a baseline. */
final class BaselineShape {

    private static final ObjectShape PROBLEM = ObjectShape.of(
            required("code", TextShape.ANY, "The problem's code."),
            optional("repository", TextShape.ANY, "The repository; left out for the configuration itself."),
            optional("path", TextShape.ANY, "The file; left out when the whole repository is meant."),
            optional("entity", TextShape.ANY, "The entity."),
            required("message", TextShape.ANY, "The message, as reported."));

    static final ObjectShape ROOT = ObjectShape.of(required("problems", new ListShape(PROBLEM), "The known problems."));

    private BaselineShape() {}
}
