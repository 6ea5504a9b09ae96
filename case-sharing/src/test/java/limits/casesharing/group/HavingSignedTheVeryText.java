package limits.casesharing.group;

import static limits.casesharing.Cast.SAMIRA;
import static limits.casesharing.Cast.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import limits.casesharing.Cast;
import limits.casesharing.charter.Charter;
import limits.casesharing.charter.CharterRoll.VersionInForce;
import limits.casesharing.charter.Clauses;
import limits.casesharing.charter.Floor;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.SignatureLevel;
import limits.casesharing.charter.Terms;
import limits.kernel.Area;
import limits.kernel.Fingerprint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A signature binds to one exact text, and is asked each time. Code civil 1367; eIDAS art. 25 to 28. */
final class HavingSignedTheVeryText {

    private static final Fingerprint FIRST = Cast.fingerprint('1');
    private static final Fingerprint SECOND = Cast.fingerprint('2');
    private static final Clauses CLAUSES =
            Clauses.widest(new Area("99999"), Cast.TOWN_HALL, TODAY.minusDays(10), TODAY.plusYears(3));

    @Test
    void whoever_signed_the_text_in_force_has_signed() {
        assertThat(signed(FIRST, TODAY).signed(inForce(FIRST), TODAY)).isTrue();
    }

    @Test
    @DisplayName("T2: a new version leaves every member unsigned, in the same instant")
    void a_new_version_leaves_everybody_unsigned() {
        assertThat(signed(FIRST, TODAY).signed(inForce(SECOND), TODAY)).isFalse();
    }

    @Test
    void whoever_never_signed_has_not() {
        assertThat(membership(Optional.empty()).signed(inForce(FIRST), TODAY)).isFalse();
    }

    @Test
    void a_signature_counts_for_as_long_as_the_text_says() {
        assertThat(signed(FIRST, TODAY.minusMonths(24)).signed(inForce(FIRST), TODAY))
                .isTrue();
        assertThat(signed(FIRST, TODAY.minusMonths(24).minusDays(1)).signed(inForce(FIRST), TODAY))
                .isFalse();
    }

    private static VersionInForce inForce(Fingerprint text) {
        return new VersionInForce(
                new Charter.Id(Cast.key("charter")), 1, text, new Terms(Floor.statute(), CLAUSES, true, true), 3);
    }

    private static Membership signed(Fingerprint text, LocalDate on) {
        return membership(Optional.of(new Membership.Signature(text, SignatureLevel.SIMPLE, on)));
    }

    private static Membership membership(Optional<Membership.Signature> signature) {
        return new Membership(
                new Group.Id(Cast.key("group")),
                SAMIRA.person(),
                Cast.SCHOOL,
                Profession.CPE,
                true,
                true,
                true,
                false,
                false,
                OffenceBasis.NONE,
                TODAY.minusDays(30),
                signature,
                5);
    }
}
