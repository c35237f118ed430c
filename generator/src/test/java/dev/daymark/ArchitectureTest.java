package dev.daymark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house of {@code CONTRIBUTING.md} as rules, so that the picture cannot drift from the code. */
class ArchitectureTest {

    private static final String HOUSE = "dev.daymark";

    /** Who may import whom: each room with the rooms below it. A room sees itself and nothing else. */
    private static final List<Room> ROOMS = List.of(
            new Room("problem", List.of()),
            new Room("yaml", List.of()),
            new Room("forge", List.of()),
            new Room("binary", List.of()),
            new Room("config", List.of("yaml", "problem")),
            new Room("source", List.of("binary", "forge", "problem")),
            new Room("harvest", List.of("binary", "source", "forge", "yaml", "problem")),
            new Room("catalog", List.of("binary", "harvest", "source", "forge", "yaml", "problem")),
            new Room("diff", List.of("catalog", "harvest", "source", "forge", "yaml", "problem")),
            new Room("graph", List.of("catalog")),
            new Room("search", List.of()),
            new Room(
                    "feature",
                    List.of("binary", "search", "graph", "catalog", "harvest", "source", "forge", "yaml", "problem")),
            new Room("diagram", List.of("binary", "feature", "config")),
            new Room(
                    "site",
                    List.of("binary", "feature", "search", "catalog", "harvest", "source", "forge", "yaml", "problem")),
            new Room("preview", List.of("site", "config", "source", "problem")));

    private static JavaClasses house;

    private record Room(String name, List<String> below) {}

    @BeforeAll
    static void readTheHouse() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(HOUSE);
    }

    @TestFactory
    Stream<DynamicTest> roomsImportOnlyTheRoomsBelow() {
        return ROOMS.stream()
                .map(room -> DynamicTest.dynamicTest(room.name(), () -> {
                    String[] allowed = Stream.concat(Stream.of(room.name()), room.below().stream())
                            .map(name -> HOUSE + "." + name + "..")
                            .toArray(String[]::new);
                    DescribedPredicate<JavaClass> elsewhereInTheHouse =
                            resideInAPackage(HOUSE + "..").and(DescribedPredicate.not(resideInAnyPackage(allowed)));
                    noClasses()
                            .that()
                            .resideInAPackage(HOUSE + "." + room.name() + "..")
                            .should()
                            .dependOnClassesThat(elsewhereInTheHouse)
                            .check(house);
                }));
    }

    @Test
    void everyPackageIsARoomOfTheHouse() {
        classes()
                .that()
                .resideOutsideOfPackage(HOUSE)
                .should()
                .resideInAnyPackage(ROOMS.stream()
                        .map(room -> HOUSE + "." + room.name() + "..")
                        .toArray(String[]::new))
                .check(house);
    }

    @Test
    void featuresDoNotKnowEachOther() {
        slices().matching(HOUSE + ".feature.(*)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .check(house);
    }

    @Test
    void theSiteKnowsPagesNotFeatures() {
        noClasses()
                .that()
                .resideInAPackage(HOUSE + ".site..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HOUSE + ".feature.*..")
                .check(house);
    }

    @TestFactory
    Stream<DynamicTest> oneRoomKnowsEachLibrary() {
        return Stream.of(
                        List.of("org.eclipse.jgit", "source"),
                        List.of("com.sun.net.httpserver", "preview"),
                        List.of("io.pebbletemplates", "site.theme"),
                        List.of("com.vladsch.flexmark", "feature.docs.markdown"),
                        List.of("org.fife", "feature.docs.markdown.highlight"),
                        List.of("org.snakeyaml.engine", "yaml"))
                .map(pair -> DynamicTest.dynamicTest(pair.get(0), () -> noClasses()
                        .that()
                        .resideOutsideOfPackage(HOUSE + "." + pair.get(1) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(pair.get(0) + "..")
                        .check(house)));
    }

    @Test
    void theIndexWriterIsALibraryOfItsOwn() {
        classes()
                .that()
                .resideInAPackage(HOUSE + ".search.lunr..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        HOUSE + ".search.lunr..",
                        "java..",
                        "com.fasterxml.jackson.core..",
                        "org.jspecify.annotations..")
                .check(house);
    }

    @Test
    void nothingKnowsMaven() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.maven..")
                .check(house);
    }

    @Test
    void theCatalogDoesNoInputOrOutput() {
        noClasses()
                .that()
                .resideInAPackage(HOUSE + ".catalog..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net.http..", "java.util.concurrent..")
                .check(house);
    }
}
