package dev.daymark.catalog.schema;

import static dev.daymark.catalog.schema.Field.optional;
import static dev.daymark.catalog.schema.Field.required;
import static dev.daymark.catalog.schema.Field.text;
import static dev.daymark.catalog.schema.Shape.ANY_TEXT;
import static dev.daymark.catalog.schema.Shape.OBJECT;
import static dev.daymark.catalog.schema.Shape.TEXT;
import static dev.daymark.catalog.schema.Shape.TEXT_OR_FLAG;

import java.util.List;
import java.util.Set;

/** The kind of software templates. */
final class TemplateKind {

    private static final Shape STEP = new ObjectShape(
            required("action", ANY_TEXT),
            optional("id", ANY_TEXT),
            optional("name", ANY_TEXT),
            optional("input", OBJECT),
            optional("if", TEXT_OR_FLAG),
            optional("backstage:permissions", new ObjectShape(optional("tags", Shape.listOf(ANY_TEXT)))));

    private static final Shape LINK =
            new ObjectShape(optional("if", TEXT_OR_FLAG), text("url"), text("entityRef"), text("title"), text("icon"));

    private static final Shape TEXT_OUTPUT =
            new ObjectShape(optional("if", TEXT_OR_FLAG), text("title"), text("icon"), optional("content", ANY_TEXT));

    private static final Shape OUTPUT = new ObjectShape(
            List.of(optional("links", Shape.listOf(LINK)), optional("text", Shape.listOf(TEXT_OUTPUT))), ANY_TEXT);

    private static final Shape PRESENTATION = new ObjectShape(optional(
            "buttonLabels",
            new ObjectShape(
                    optional("backButtonText", ANY_TEXT),
                    optional("createButtonText", ANY_TEXT),
                    optional("reviewButtonText", ANY_TEXT))));

    private static final Shape DECORATOR = new ObjectShape(required("id", ANY_TEXT), optional("input", OBJECT));

    static final Kind KIND = new Kind(
            "Template",
            Set.of("scaffolder.backstage.io/v1beta3"),
            new ObjectShape(
                    required("type", TEXT),
                    required("steps", Shape.listOf(STEP)),
                    text("owner"),
                    text("lifecycle"),
                    optional("parameters", Shape.objectOrObjects()),
                    optional("output", OUTPUT),
                    optional("presentation", PRESENTATION),
                    optional("secrets", new ObjectShape(optional("schema", OBJECT))),
                    optional("formDecorators", Shape.listOf(DECORATOR)),
                    optional("EXPERIMENTAL_recovery", OBJECT),
                    optional("EXPERIMENTAL_formDecorators", Shape.listOf(DECORATOR))));

    private TemplateKind() {}
}
