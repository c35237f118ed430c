package dev.daymark.feature.relations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daymark.feature.Contribution;
import dev.daymark.feature.Panel;
import dev.daymark.feature.Portal;
import dev.daymark.feature.Tab;
import dev.daymark.graph.Drawing;
import dev.daymark.graph.Geometry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every picture of a portal of a thousand entities. */
class PicturesTest {

    private static final Portal PORTAL = GeneratedOrganisation.of(1000, 11).portal();
    private static final List<GraphView> PICTURES = pictures(PORTAL);

    @Test
    void noLineCrossesABoxAndNoTwoBoxesOverlap() {
        assertThat(PICTURES).hasSizeGreaterThan(1500).allSatisfy(picture -> assertThat(
                        Geometry.faults(picture.drawing()))
                .as(picture.label())
                .isEmpty());
    }

    @Test
    void everyPictureIsSmallEnoughToBeLookedAt() {
        assertThat(PICTURES).allSatisfy(picture -> {
            assertThat(picture.drawing().boxes()).hasSizeBetween(2, Sketch.MOST_BOXES);
            assertThat(picture.drawing().lines()).hasSizeLessThanOrEqualTo(Sketch.MOST_LINES);
        });
    }

    @Test
    void theyAreTheSameOnEveryBuild() {
        List<GraphView> again = pictures(GeneratedOrganisation.of(1000, 11).portal());

        assertThat(again).isEqualTo(PICTURES);
        assertThat(again.stream().map(GraphView::drawing))
                .containsExactlyElementsOf(
                        PICTURES.stream().map(GraphView::drawing).toList());
    }

    @Test
    void someAreLargeEnoughToProveSomething() {
        assertThat(PICTURES.stream().map(GraphView::drawing).map(Drawing::boxes).mapToInt(List::size))
                .anyMatch(boxes -> boxes == Sketch.MOST_BOXES);
        assertThat(PICTURES.stream().map(GraphView::drawing).flatMap(drawing -> drawing.boxes().stream()))
                .anyMatch(box -> box.node().entity().isEmpty())
                .anyMatch(box -> box.node().kind().equals("system"))
                .anyMatch(Drawing.Box::cut);
    }

    private static List<GraphView> pictures(Portal portal) {
        Contribution contribution = new RelationsFeature().study(portal).contribute(portal);
        Stream<Supplier<?>> models = Stream.concat(
                contribution.panels().stream().map(Panel::model),
                contribution.tabs().stream().map(Tab::model));
        List<GraphView> pictures = new ArrayList<>();
        models.map(Supplier::get).forEach(model -> picture(model).ifPresent(pictures::add));
        return pictures;
    }

    private static Optional<GraphView> picture(Object model) {
        if (model instanceof RelationPanels.AroundModel around) {
            return Optional.of(around.graph());
        }
        if (model instanceof SystemPanels.MapModel map) {
            return map.graph();
        }
        return model instanceof DependenciesTab.Model tab ? tab.graph() : Optional.empty();
    }
}
