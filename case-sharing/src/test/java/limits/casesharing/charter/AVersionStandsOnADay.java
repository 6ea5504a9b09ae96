package limits.casesharing.charter;

import static limits.casesharing.Cast.SAMIRA;
import static limits.casesharing.charter.Exchange.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limits.casesharing.Cast;
import limits.casesharing.charter.CharterEvent.CharterAdopted;
import limits.casesharing.charter.CharterEvent.CharterDrafted;
import limits.casesharing.charter.CharterEvent.CharterProposed;
import limits.casesharing.charter.CharterEvent.CharterRepealed;
import limits.casesharing.charter.CharterEvent.CharterSuperseded;
import limits.casesharing.charter.CharterRoll.VersionInForce;
import limits.casesharing.charter.VersionSheet.Standing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which version binds on a day, told from its events; what a page says of each version is the same. CSI L132-5. */
final class AVersionStandsOnADay {

    private static final Charter.Id CHARTER = new Charter.Id(Cast.key("charter"));
    private static final Deliberation SAT = new Deliberation(TODAY.minusDays(90), 7);
    private static final LocalDate FIRST = TODAY.minusDays(60);
    private static final LocalDate SECOND = TODAY.plusDays(30);
    private static final LocalDate LAST = TODAY.plusDays(300);
    private static final Clauses OLD = between(FIRST, LAST);
    private static final Clauses NEW = between(SECOND, LAST);

    private static final List<CharterEvent> ONE = List.of(
            drafted(1, OLD),
            new CharterProposed(CHARTER, 1, SAMIRA.person(), SAT.on()),
            new CharterAdopted(CHARTER, 1, SAT, List.of()));
    private static final List<CharterEvent> TWO = and(
            ONE,
            drafted(2, NEW),
            new CharterProposed(CHARTER, 2, SAMIRA.person(), TODAY.minusDays(20)),
            new CharterAdopted(CHARTER, 2, new Deliberation(TODAY.minusDays(10), 9), List.of()),
            new CharterSuperseded(CHARTER, 1, 2, SECOND));

    @Test
    void a_version_binds_from_its_first_day_to_its_last() {
        assertThat(number(ONE, FIRST.minusDays(1))).isEmpty();
        assertThat(number(ONE, FIRST)).contains(1);
        assertThat(number(ONE, LAST)).contains(1);
        assertThat(number(ONE, LAST.plusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("CSI L132-5: what is drafted or proposed takes nothing from the version that stands")
    void a_draft_displaces_nothing() {
        var begun = between(TODAY.minusDays(1), LAST);
        assertThat(number(and(ONE, drafted(2, begun)), TODAY)).contains(1);
        assertThat(number(
                        and(
                                ONE,
                                drafted(2, begun),
                                new CharterProposed(CHARTER, 2, SAMIRA.person(), TODAY.minusDays(1))),
                        TODAY))
                .contains(1);
        assertThat(number(List.of(drafted(1, OLD)), TODAY)).isEmpty();
    }

    @Test
    void an_adopted_version_leaves_the_old_one_in_force_until_its_own_day() {
        assertThat(number(TWO, SECOND.minusDays(1))).contains(1);
        assertThat(number(TWO, SECOND)).contains(2);
    }

    @Test
    void repealing_the_new_version_does_not_bring_the_old_one_back() {
        var repealed = and(TWO, new CharterRepealed(CHARTER, 2, new Deliberation(SECOND.plusDays(2), 3), SECOND));
        assertThat(number(repealed, SECOND)).isEmpty();
        assertThat(number(repealed, SECOND.minusDays(1))).contains(1);
    }

    @Test
    void the_newest_that_stands_adopted_is_the_one_that_the_next_replaces() {
        assertThat(told(List.of(drafted(1, OLD))).adopted()).isEmpty();
        assertThat(told(TWO).adopted().map(Version::number)).contains(2);
        var both = and(TWO.subList(0, 6));
        assertThat(told(both).adopted().map(Version::number)).contains(2);
    }

    @Test
    @DisplayName("From the events alone: number, text, terms and how far the story had been told")
    void the_version_in_force_is_told_from_its_events_alone() {
        assertThat(VersionInForce.told(TWO, SECOND))
                .contains(new VersionInForce(
                        CHARTER, 2, Canonical.fingerprint(NEW), new Terms(Floor.statute(), NEW, true, true), 6));
        assertThat(VersionInForce.told(ONE, FIRST.minusDays(1))).isEmpty();
        assertThat(VersionInForce.told(List.of(), TODAY)).isEmpty();
    }

    @Test
    void a_page_says_how_each_version_stands() {
        Optional<LocalDate> never = Optional.empty();
        Optional<LocalDate> proposed = Optional.of(SAT.on());
        var adopted = Optional.of(SAT);
        assertThat(sheet(never, Optional.empty(), never, never, false).standing(TODAY))
                .isEqualTo(Standing.DRAFTED);
        assertThat(sheet(proposed, Optional.empty(), never, never, false).standing(TODAY))
                .isEqualTo(Standing.PROPOSED);
        var alone = sheet(proposed, adopted, never, never, false);
        assertThat(alone.standing(FIRST.minusDays(1))).isEqualTo(Standing.TO_COME);
        assertThat(alone.standing(FIRST)).isEqualTo(Standing.IN_FORCE);
        assertThat(alone.standing(LAST)).isEqualTo(Standing.IN_FORCE);
        assertThat(alone.standing(LAST.plusDays(1))).isEqualTo(Standing.ENDED);
        var replaced = sheet(proposed, adopted, Optional.of(SECOND), never, false);
        assertThat(replaced.standing(SECOND.minusDays(1))).isEqualTo(Standing.IN_FORCE);
        assertThat(replaced.standing(SECOND)).isEqualTo(Standing.SUPERSEDED);
        assertThat(sheet(proposed, adopted, never, Optional.of(TODAY), false).standing(FIRST))
                .isEqualTo(Standing.REPEALED);
        assertThat(sheet(proposed, adopted, never, never, true).standing(TODAY)).isEqualTo(Standing.FROZEN);
    }

    @Test
    @DisplayName("CSI L132-5: what a page computes with is void without both proposal and adoption")
    void the_terms_of_a_page_are_void_without_proposal_and_adoption() {
        Optional<LocalDate> never = Optional.empty();
        var proposed = Optional.of(SAT.on());
        assertThat(sheet(never, Optional.empty(), never, never, false).terms())
                .isEqualTo(new Terms(Floor.statute(), OLD, false, false));
        assertThat(sheet(proposed, Optional.empty(), never, never, false)
                        .terms()
                        .inForce(TODAY))
                .isFalse();
        assertThat(sheet(proposed, Optional.of(SAT), never, never, false)
                        .terms()
                        .inForce(TODAY))
                .isTrue();
    }

    private static VersionSheet sheet(
            Optional<LocalDate> proposed,
            Optional<Deliberation> adopted,
            Optional<LocalDate> supersededFrom,
            Optional<LocalDate> repealed,
            boolean frozen) {
        return new VersionSheet(
                1,
                Canonical.fingerprint(OLD),
                OLD,
                proposed,
                Opinion.FAVOURABLE,
                Optional.empty(),
                adopted,
                List.of(),
                supersededFrom,
                repealed,
                frozen,
                new YearlyReview(FIRST.plusYears(1), FIRST.plusYears(1), false, false));
    }

    private static Optional<Integer> number(List<CharterEvent> events, LocalDate on) {
        return told(events).inForce(on).map(Version::number);
    }

    private static Charter.Standing told(List<CharterEvent> events) {
        Charter.Standing standing = new Charter.Standing.NotDrafted();
        for (var event : events) {
            standing = standing.evolve(event);
        }
        return standing;
    }

    private static CharterDrafted drafted(int version, Clauses terms) {
        return new CharterDrafted(CHARTER, version, terms, Canonical.fingerprint(terms));
    }

    private static Clauses between(LocalDate from, LocalDate until) {
        return Redrafted.wideBut(so -> {
            so.validFrom = from;
            so.validUntil = until;
        });
    }

    private static List<CharterEvent> and(List<CharterEvent> before, CharterEvent... more) {
        var happened = new ArrayList<>(before);
        happened.addAll(List.of(more));
        return List.copyOf(happened);
    }
}
