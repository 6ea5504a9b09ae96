package limits.casesharing.charter;

import static limits.casesharing.charter.Category.*;
import static limits.casesharing.charter.Profession.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limits.casesharing.charter.ReachChange.Kind;
import limits.casesharing.charter.ReachChange.Way;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Before anybody adopts a charter, the officer asks who could read what, and what a new version would change. */
final class AskingWhoCouldRead {

    private static final Decision PASSES = new Decision.Permitted(Gate.R99);
    private static final Decision STOPS = new Decision.Denied(Gate.R14_RECEIVER);
    private static final ReachMatrix WIDE = ReachMatrix.of(Exchange.inForce(Exchange.wide()));

    @Test
    @DisplayName(
            "T3: a landlord never receives offences, measures, attendance or scratch, and the matrix says which gate")
    void a_landlord_never_receives_what_the_law_keeps_from_him() {
        for (Category never : List.of(OFFENCE_RELATED, JUDICIAL_MEASURE, ATTENDANCE_CONCERN, SESSION_SCRATCH)) {
            var cell = WIDE.at(LANDLORD, never);
            assertThat(cell.receive().may()).as(never.name()).isFalse();
            assertThat(cell.receive().answer()).isEqualTo(new Decision.Denied(Gate.R14_RECEIVER));
        }
        assertThat(WIDE.at(LANDLORD, SITUATION_FLAG).receive().may()).isTrue();
    }

    @Test
    @DisplayName("T4: a school counsellor never receives a fact of child protection")
    void a_counsellor_gives_attendance_and_receives_no_child_protection_fact() {
        assertThat(WIDE.at(CPE, ATTENDANCE_CONCERN).give().others())
                .contains(SCHOOL_SOCIAL_WORKER)
                .doesNotContain(LANDLORD, POLICE_NATIONAL);
        assertThat(WIDE.at(CPE, CHILD_PROTECTION_FACT).receive().answer().gate())
                .isEqualTo(Gate.R14_RECEIVER);
        assertThat(WIDE.at(CPE, CHILD_PROTECTION_FACT).may()).isFalse();
    }

    @Test
    void what_passes_only_for_the_referent_is_told_as_such() {
        assertThat(WIDE.at(MISSION_LOCALE, DECISION_RECORD).give().referentOnly())
                .isTrue();
        assertThat(WIDE.at(CLSPD_COORDINATOR, DECISION_RECORD).give().referentOnly())
                .isFalse();
        assertThat(WIDE.at(CPE, DECISION_RECORD).give().may()).isFalse();
    }

    @Test
    void forbidden_content_and_closed_categories_name_their_gates() {
        var few = ReachMatrix.of(Exchange.inForce(Exchange.wide().withCategories(Set.of(SITUATION_FLAG))));
        for (Profession who : ReachMatrix.professions()) {
            assertThat(WIDE.at(who, POLICE_FILE_EXTRACT).give().answer().gate()).isEqualTo(Gate.R09_CONTENT);
            assertThat(few.at(who, HEALTH).receive().answer().gate()).isEqualTo(Gate.R10);
        }
    }

    @Test
    void a_draft_is_asked_as_though_it_were_adopted() {
        var draft = new Terms(Floor.statute(), Exchange.wide(), false, false);
        assertThat(ReachMatrix.of(draft)).isEqualTo(WIDE);
    }

    @Test
    @DisplayName("Every cell is what the decision itself answers")
    void the_matrix_agrees_with_the_picture_of_a_member() {
        var terms = Exchange.inForce(Exchange.wide());
        for (Profession who : ReachMatrix.professions()) {
            var attested = terms.rules().secrecyOf(who).boundByLaw();
            var authority = terms.rules().secrecyOf(who) == SecrecyStatus.CONTRACT_ONLY
                    ? OffenceBasis.PUBLIC_SERVICE
                    : OffenceBasis.AUTHORITY;
            var received = EnumSet.noneOf(Category.class);
            Exchange.wide().categories().stream()
                    .filter(category -> WIDE.at(who, category).receive().may())
                    .forEach(received::add);
            assertThat(received).as(who.name()).isEqualTo(Reach.of(terms, who, attested, authority, false));
        }
    }

    @Test
    void a_new_version_tells_the_cells_it_takes_away_gives_and_narrows() {
        var before = Exchange.wide();
        var narrowed = with(before, new Narrowing(SUPPORT_NEED_CODE, List.of(CPE), List.of(CPE, SOCIAL_WORKER)));
        var changes = ReachChange.between(WIDE, ReachMatrix.of(Exchange.inForce(narrowed)));
        assertThat(changes)
                .allMatch(change -> change.category() == SUPPORT_NEED_CODE)
                .contains(new ReachChange(SOCIAL_WORKER, SUPPORT_NEED_CODE, Way.RECEIVES, Kind.NARROWED, allBut(CPE)))
                .anyMatch(change -> change.profession() == LANDLORD && change.kind() == Kind.LOST)
                .noneMatch(change -> change.kind() == Kind.GAINED || change.kind() == Kind.WIDENED);
        assertThat(ReachChange.between(ReachMatrix.of(Exchange.inForce(narrowed)), WIDE))
                .hasSameSizeAs(changes)
                .anyMatch(change -> change.profession() == LANDLORD && change.kind() == Kind.GAINED)
                .noneMatch(change -> change.kind() == Kind.LOST || change.kind() == Kind.NARROWED);
        assertThat(ReachChange.between(WIDE, WIDE)).isEmpty();
    }

    @Test
    @DisplayName("What passes for the referent only from now on is narrowed, with the same professions as before")
    void a_cell_that_comes_to_ask_for_the_referent_is_narrowed() {
        var open = only(new ReachMatrix.Side(Set.of(CPE), false, PASSES));
        var referent = only(new ReachMatrix.Side(Set.of(CPE), true, PASSES));
        var closed = only(new ReachMatrix.Side(Set.of(), false, STOPS));
        for (Way way : Way.values()) {
            assertThat(kinds(open, referent, way)).containsExactly(Kind.NARROWED);
            assertThat(kinds(referent, open, way)).containsExactly(Kind.WIDENED);
            assertThat(kinds(referent, referent, way)).isEmpty();
            assertThat(kinds(closed, referent, way)).containsExactly(Kind.GAINED);
            assertThat(kinds(referent, closed, way)).containsExactly(Kind.LOST);
        }
    }

    /** A matrix in which one profession gives and receives as this says, and nobody anything else. */
    private static ReachMatrix only(ReachMatrix.Side side) {
        var nothing = new ReachMatrix.Side(Set.of(), false, STOPS);
        var cells = new EnumMap<Profession, Map<Category, ReachMatrix.Cell>>(Profession.class);
        for (Profession who : ReachMatrix.professions()) {
            var row = new EnumMap<Category, ReachMatrix.Cell>(Category.class);
            for (Category kind : Category.values()) {
                row.put(kind, new ReachMatrix.Cell(nothing, nothing));
            }
            cells.put(who, row);
        }
        cells.get(SOCIAL_WORKER).put(SITUATION_FLAG, new ReachMatrix.Cell(side, side));
        return new ReachMatrix(cells);
    }

    private static List<Kind> kinds(ReachMatrix before, ReachMatrix after, Way way) {
        return ReachChange.between(before, after).stream()
                .filter(change -> change.way() == way)
                .map(ReachChange::kind)
                .toList();
    }

    private static Set<Profession> allBut(Profession one) {
        var others = EnumSet.copyOf(ReachMatrix.professions());
        others.remove(one);
        return others;
    }

    static Clauses with(Clauses of, Narrowing narrowing) {
        return Redrafted.of(of, so -> so.narrowings = List.of(narrowing));
    }
}
