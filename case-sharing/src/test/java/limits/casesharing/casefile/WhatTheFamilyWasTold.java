package limits.casesharing.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import limits.casesharing.TheGroup;
import limits.casesharing.charter.FamilyNotice;
import limits.kernel.Quarter;
import org.junit.jupiter.api.Test;

class WhatTheFamilyWasTold {

    private static final LocalDate DAY = TheGroup.TODAY;

    @Test
    void a_minor_and_the_parents_must_both_know() {
        var one = Notice.NONE.informed(Notice.Informed.YOUNG_PERSON, DAY);
        assertThat(one.on(DAY, false)).isEqualTo(FamilyNotice.NONE);
        assertThat(one.informed(Notice.Informed.PARENTS, DAY).on(DAY, false)).isEqualTo(FamilyNotice.INFORMED);
    }

    @Test
    void once_of_age_the_young_person_alone_must_know() {
        assertThat(Notice.NONE.informed(Notice.Informed.YOUNG_PERSON, DAY).on(DAY, true))
                .isEqualTo(FamilyNotice.INFORMED);
        assertThat(Notice.NONE.informed(Notice.Informed.PARENTS, DAY).on(DAY, true))
                .isEqualTo(FamilyNotice.NONE);
    }

    @Test
    void a_deferral_counts_once_confirmed_and_until_its_day() {
        var deferred = Notice.NONE.deferred(TheGroup.COUNSELLOR.person(), DAY);
        assertThat(deferred.on(DAY, false)).isEqualTo(FamilyNotice.NONE);
        assertThat(deferred.confirmed().on(DAY, false)).isEqualTo(FamilyNotice.EXEMPT_CHILD_INTEREST);
        assertThat(deferred.confirmed().on(DAY.plusDays(1), false)).isEqualTo(FamilyNotice.NONE);
    }

    @Test
    void an_age_known_by_the_quarter_errs_on_the_careful_side() {
        var youth = new Youth(17, new Quarter(2008, 4));
        assertThat(youth.ofAgeOn(LocalDate.of(2026, 12, 30))).isFalse();
        assertThat(youth.ofAgeOn(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(youth.oldestOn(LocalDate.of(2033, 9, 30))).isEqualTo(24);
        assertThat(youth.oldestOn(LocalDate.of(2033, 10, 1))).isEqualTo(25);
    }
}
