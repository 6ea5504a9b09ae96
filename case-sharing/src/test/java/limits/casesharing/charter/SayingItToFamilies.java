package limits.casesharing.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The charter is told to families in plain words, and to members as a picture of who could receive what. */
final class SayingItToFamilies {

    @Test
    @DisplayName("GDPR art. 12 to 14: one sentence for each clause in force, none for what is not")
    void families_read_what_is_in_force_and_nothing_else() {
        var few = EnumSet.of(Category.SITUATION_FLAG, Category.DECISION_RECORD);
        assertThat(keys(Exchange.wide().withCategories(few)))
                .contains("charter.family.kind.SITUATION_FLAG", "charter.family.rights", "charter.family.danger")
                .doesNotContain(
                        "charter.family.kind.HEALTH",
                        "charter.family.secret",
                        "charter.family.offence",
                        "charter.family.judicial");
        assertThat(keys(Exchange.wide()))
                .contains("charter.family.secret", "charter.family.offence", "charter.family.judicial")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_measure_is_told_only_under_a_convention_with_the_prosecutor() {
        var without = Clauses.widest(Exchange.FICTIONAL, Exchange.TOWN, Exchange.TODAY, Exchange.TODAY.plusYears(1));
        assertThat(keys(without)).doesNotContain("charter.family.judicial");
    }

    @Test
    void the_picture_of_a_landlord_is_short() {
        assertThat(reach(Profession.LANDLORD, OffenceBasis.AUTHORITY))
                .contains(Category.SITUATION_FLAG, Category.SUPPORT_NEED_CODE)
                .doesNotContain(
                        Category.OFFENCE_RELATED,
                        Category.JUDICIAL_MEASURE,
                        Category.ATTENDANCE_CONCERN,
                        Category.SESSION_SCRATCH,
                        Category.CHILD_PROTECTION_FACT);
    }

    @Test
    void the_picture_follows_attestation_and_the_ground_for_offence_data() {
        assertThat(reach(Profession.SPECIALISED_PREVENTION, OffenceBasis.NONE))
                .contains(Category.CHILD_PROTECTION_FACT, Category.SOCIAL_ASSESSMENT)
                .doesNotContain(Category.OFFENCE_RELATED);
        assertThat(reach(Profession.SPECIALISED_PREVENTION, OffenceBasis.AUTHORITY))
                .contains(Category.OFFENCE_RELATED);
        assertThat(Reach.of(
                        Exchange.inForce(Exchange.wide()),
                        Profession.SPECIALISED_PREVENTION,
                        false,
                        OffenceBasis.NONE,
                        false))
                .doesNotContain(Category.CHILD_PROTECTION_FACT);
    }

    @Test
    void without_a_charter_in_force_nobody_reaches_anything() {
        var proposed = new Terms(Floor.statute(), Exchange.wide(), true, false);
        for (var profession : Profession.values()) {
            assertThat(Reach.of(proposed, profession, true, OffenceBasis.AUTHORITY, true))
                    .isEmpty();
        }
    }

    @Test
    void a_new_version_tells_families_what_is_new_and_what_is_no_longer_there() {
        var before = Exchange.inForce(Exchange.wide().withCategories(EnumSet.of(Category.HEALTH)));
        var after = Exchange.inForce(Exchange.wide().withCategories(EnumSet.of(Category.SITUATION_FLAG)));
        var changed = FamilyText.changed(before, after);
        assertThat(changed.come())
                .extracting(FamilyText.Sentence::key)
                .containsExactly("charter.family.kind.SITUATION_FLAG");
        assertThat(changed.gone())
                .extracting(FamilyText.Sentence::key)
                .containsExactly("charter.family.kind.HEALTH", "charter.family.secret");
        assertThat(FamilyText.changed(before, before).come()).isEmpty();
        assertThat(FamilyText.changed(before, before).gone()).isEmpty();
    }

    private static Set<Category> reach(Profession profession, OffenceBasis basis) {
        return Reach.of(Exchange.inForce(Exchange.wide()), profession, true, basis, true);
    }

    private static List<String> keys(Clauses clauses) {
        return FamilyText.of(Exchange.inForce(clauses)).stream()
                .map(FamilyText.Sentence::key)
                .toList();
    }
}
