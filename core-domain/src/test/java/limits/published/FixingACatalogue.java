package limits.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import limits.kernel.AgeBand;
import limits.kernel.Place;
import limits.kernel.Sex;
import org.junit.jupiter.api.Test;

class FixingACatalogue {

    private static final Place MILL = new Place("QN05903M");
    private static final Place ELSEWHERE = new Place("59350");
    private static final Cell GIRLS_OF_THE_MILL = new Cell(
            Measure.SITUATIONS_OPENED, Tolerance.WIDER, List.of(MILL), List.of(), List.of(Sex.GIRL), List.of());

    @Test
    void a_total_is_the_sum_of_every_atom_of_its_measure() {
        var catalogue = catalogue(Cell.total(Measure.REFERRALS_STARTED));
        assertThat(catalogue.atoms())
                .filteredOn(atom -> catalogue.cells().getFirst().covers(atom))
                .hasSize(2 * AgeBand.values().length * Sex.values().length * SchemeGroup.values().length)
                .allMatch(atom -> atom.measure() == Measure.REFERRALS_STARTED);
    }

    @Test
    void a_cell_covers_whom_it_names_and_nobody_else() {
        assertThat(catalogue(GIRLS_OF_THE_MILL).atoms())
                .filteredOn(GIRLS_OF_THE_MILL::covers)
                .hasSize(AgeBand.values().length)
                .allMatch(atom -> atom.place().equals(MILL) && atom.sex() == Sex.GIRL);
    }

    @Test
    void every_atom_but_the_first_of_its_chain_lies_within_another_of_the_catalogue() {
        var atoms = catalogue(Cell.total(Measure.SITUATIONS_OPENED)).atoms();
        assertThat(atoms).doesNotHaveDuplicates().allSatisfy(atom -> {
            assertThat(atom.within().isEmpty()).isEqualTo(atom.measure() == Measure.SITUATIONS_OPENED);
            assertThat(atoms).containsAll(atom.within().stream().toList());
        });
    }

    @Test
    void the_order_in_which_places_were_named_changes_nothing() {
        var cells = List.of(Cell.total(Measure.SITUATIONS_OPENED));
        var one = new Catalogue(new Catalogue.Version(1), Base.ELEVEN, List.of(MILL, ELSEWHERE), cells);
        assertThat(new Catalogue(new Catalogue.Version(1), Base.ELEVEN, List.of(ELSEWHERE, MILL, MILL), cells))
                .isEqualTo(one);
    }

    @Test
    void a_cell_stands_once() {
        var total = Cell.total(Measure.SITUATIONS_OPENED);
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue(total, total));
    }

    @Test
    void a_cell_of_another_territory_is_refused() {
        var cell = new Cell(
                Measure.SITUATIONS_OPENED,
                Tolerance.WIDER,
                List.of(new Place("59999")),
                List.of(),
                List.of(),
                List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue(cell));
    }

    @Test
    void a_situation_is_told_under_no_scheme() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cell(
                        Measure.SITUATIONS_OPENED,
                        Tolerance.WIDER,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(SchemeGroup.PAID_WORK)));
    }

    @Test
    void a_headline_is_one_less_than_the_base_away_and_every_other_number_one_less_than_two() {
        assertThat(Tolerance.HEADLINE.within(Base.FIVE)).isEqualTo(4);
        assertThat(Tolerance.WIDER.within(Base.FIVE)).isEqualTo(9);
        assertThat(Tolerance.HEADLINE.within(Base.ELEVEN)).isEqualTo(10);
        assertThat(Tolerance.WIDER.within(Base.ELEVEN)).isEqualTo(21);
    }

    private static Catalogue catalogue(Cell... cells) {
        return new Catalogue(new Catalogue.Version(1), Base.ELEVEN, List.of(MILL, ELSEWHERE), List.of(cells));
    }
}
