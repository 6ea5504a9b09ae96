package limits.api.casesharing;

import static limits.api.casesharing.GroupUnderItsCharter.CHARTER;
import static limits.api.casesharing.GroupUnderItsCharter.GROUP;
import static limits.api.casesharing.GroupUnderItsCharter.MAYOR;
import static limits.api.casesharing.GroupUnderItsCharter.SAMIRA;
import static limits.api.casesharing.GroupUnderItsCharter.TERMS;
import static limits.api.casesharing.GroupUnderItsCharter.TODAY;
import static limits.api.casesharing.GroupUnderItsCharter.TOWN;
import static limits.casesharing.charter.Category.SITUATION_FLAG;
import static limits.casesharing.charter.Category.SUPPORT_NEED_CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import limits.casesharing.charter.CharterCommand.RepealCharter;
import limits.casesharing.charter.Clauses;
import limits.casesharing.charter.Deliberation;
import limits.casesharing.charter.MaterialChange;
import limits.casesharing.charter.VersionSheet;
import limits.kernel.Area;
import limits.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One version binds at a time, from its day to its last, and whoever signed it is told so (CSI L132-5). */
@Tag("postgres")
final class ACharterBindsFromItsDay {

    private final GroupUnderItsCharter at = new GroupUnderItsCharter();

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void a_member_who_signed_the_version_in_force_is_told_so() {
        at.everythingInOrder();
        var version = at.charters.inForce(CHARTER, TODAY).orElseThrow();
        var member = at.samira();
        assertThat(version.number()).isEqualTo(1);
        assertThat(version.terms().clauses()).isEqualTo(TERMS);
        assertThat(version.seen()).isEqualTo(3);
        assertThat(member.inGroup()).isTrue();
        assertThat(member.suspended()).isFalse();
        assertThat(member.signed(version, TODAY)).isTrue();
        assertThat(member.seen()).isEqualTo(4);
        assertThat(at.groups.members(GROUP)).containsExactly(member);
        assertThat(at.groups.charterOf(GROUP)).contains(CHARTER);
    }

    @Test
    @DisplayName("T2: a new version with a change in substance leaves every member unsigned, in the same instant")
    void a_new_version_leaves_everybody_unsigned() {
        at.everythingInOrder();
        at.adopt(2, TERMS.withCategories(Set.of(SITUATION_FLAG, SUPPORT_NEED_CODE)));
        var version = at.charters.inForce(CHARTER, TODAY).orElseThrow();
        assertThat(version.number()).isEqualTo(2);
        assertThat(at.samira().signed(version, TODAY)).isFalse();
        assertThat(at.groupBoard.members(GROUP, TODAY).getFirst().signed()).isFalse();
        assertThat(at.charterBoard.versions(CHARTER))
                .extracting(sheet -> sheet.standing(TODAY))
                .containsExactly(VersionSheet.Standing.IN_FORCE, VersionSheet.Standing.SUPERSEDED);
        assertThat(at.charterBoard.versions(CHARTER).getFirst().changes()).containsExactly(MaterialChange.CATEGORIES);
    }

    @Test
    void a_version_to_come_can_be_signed_and_binds_from_its_day() {
        at.everythingInOrder();
        var later = Clauses.widest(new Area("99999"), TOWN, TODAY.plusDays(10), TODAY.plusYears(2));
        at.adopt(2, later);
        assertThat(at.charters.inForce(CHARTER, TODAY).orElseThrow().number()).isEqualTo(1);
        assertThat(at.charters
                        .inForce(CHARTER, TODAY.plusDays(10))
                        .orElseThrow()
                        .number())
                .isEqualTo(2);
        var toCome = at.charterBoard.versions(CHARTER).getFirst();
        assertThat(at.groupBoard.signed(GROUP, SAMIRA.person(), toCome, TODAY)).isFalse();
        at.sign(2);
        assertThat(at.groupBoard.signed(GROUP, SAMIRA.person(), toCome, TODAY)).isTrue();
        assertThat(at.samira()
                        .signed(at.charters.inForce(CHARTER, TODAY.plusDays(10)).orElseThrow(), TODAY.plusDays(10)))
                .isTrue();
    }

    @Test
    void after_its_last_day_or_once_repealed_nothing_is_in_force() {
        at.everythingInOrder();
        assertThat(at.charters.inForce(CHARTER, TERMS.validUntil())).isPresent();
        assertThat(at.charters.inForce(CHARTER, TERMS.validUntil().plusDays(1))).isEmpty();
        assertThat(at.charters.inForce(CHARTER, TERMS.validFrom().minusDays(1))).isEmpty();
        at.ask(new RepealCharter(CHARTER, 1, new Deliberation(TODAY, 9)), MAYOR);
        assertThat(at.charters.inForce(CHARTER, TODAY)).isEmpty();
        assertThatThrownBy(() -> at.sign(1)).isInstanceOf(Refused.class);
    }
}
