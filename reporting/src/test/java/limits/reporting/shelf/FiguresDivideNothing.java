package limits.reporting.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import limits.kernel.Euros;
import limits.published.Block;
import org.junit.jupiter.api.Test;

/** Money that is a count in disguise is not shown; see the package's first words. */
class FiguresDivideNothing {

    @Test
    void no_figure_is_an_average_or_a_ratio() {
        assertThat(components(GovernanceFigures.class))
                .isNotEmpty()
                .noneMatch(figure -> List.of(double.class, float.class, Double.class, Float.class)
                        .contains(figure.getType()))
                .noneMatch(figure -> figure.getType().getPackageName().equals("java.math"));
    }

    @Test
    void money_is_asked_promised_or_allocated_for_a_whole_project() {
        assertThat(components(GovernanceFigures.class))
                .filteredOn(figure -> figure.getType() == Euros.class)
                .extracting(RecordComponent::getName)
                .containsExactly("requested", "committed", "allocated");
    }

    @Test
    void no_figure_of_governance_counts_persons() {
        assertThat(components(GovernanceFigures.class)).noneMatch(figure -> figure.getType() == Block.class);
    }

    @Test
    void an_average_would_be_found() {
        record WithAnAverage(Euros spent, double eurosEach) {}
        assertThat(components(WithAnAverage.class)).anyMatch(figure -> figure.getType() == double.class);
    }

    /** Those of the record and of the records nested in it. */
    private static List<RecordComponent> components(Class<?> figures) {
        return Stream.concat(Stream.of(figures), Arrays.stream(figures.getDeclaredClasses()))
                .filter(Class::isRecord)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .toList();
    }
}
