package limits.api.casesharing;

import static limits.api.casesharing.GroupUnderItsCharter.CLAIRE;
import static limits.api.casesharing.GroupUnderItsCharter.GROUP;
import static limits.api.casesharing.GroupUnderItsCharter.OFFICER;
import static limits.api.casesharing.GroupUnderItsCharter.SAMIRA;
import static limits.api.casesharing.GroupUnderItsCharter.TERMS;
import static limits.api.casesharing.GroupUnderItsCharter.TODAY;
import static limits.api.casesharing.GroupUnderItsCharter.key;
import static limits.casesharing.charter.Category.SITUATION_FLAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import limits.casesharing.charter.Charter;
import limits.casesharing.charter.TrainingTerm;
import limits.casesharing.group.EndGround;
import limits.casesharing.group.Group;
import limits.casesharing.group.GroupBoard;
import limits.casesharing.group.GroupCommand.EndMembership;
import limits.casesharing.group.GroupCommand.EstablishGroup;
import limits.casesharing.group.GroupCommand.SuspendMember;
import limits.casesharing.group.SuspensionGround;
import limits.governance.project.Project;
import limits.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the board and the decisions are told of the group and its members (§1.4). */
@Tag("postgres")
final class TheGroupIsToldAsItStands {

    private final GroupUnderItsCharter at = new GroupUnderItsCharter();

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void the_board_shows_who_is_in_and_what_each_may_receive() {
        at.everythingInOrder();
        var line = at.groupBoard.members(GROUP, TODAY).getFirst();
        assertThat(line.place()).isEqualTo(GroupBoard.Place.APPROVED);
        assertThat(line.signed()).isTrue();
        assertThat(line.trained()).contains(TODAY);
        assertThat(line.mayReceive())
                .contains(SITUATION_FLAG)
                .hasSizeLessThan(TERMS.categories().size());
        at.ask(new SuspendMember(GROUP, SAMIRA.person(), SuspensionGround.ALLEGED_BREACH), OFFICER);
        assertThat(at.groupBoard.members(GROUP, TODAY).getFirst().mayReceive()).isEmpty();
    }

    @Test
    void a_suspended_or_departed_member_is_told_of_as_such() {
        at.everythingInOrder();
        at.ask(new SuspendMember(GROUP, SAMIRA.person(), SuspensionGround.ALLEGED_BREACH), OFFICER);
        assertThat(at.samira().suspended()).isTrue();
        at.ask(new EndMembership(GROUP, SAMIRA.person(), EndGround.MANDATE_ENDED), CLAIRE);
        assertThat(at.samira().inGroup()).isFalse();
    }

    @Test
    void a_project_has_one_group() {
        at.everythingInOrder();
        var second = new EstablishGroup(
                new Group.Id(key("second")), new Project.Id(key("project")), new Charter.Id(key("other")), key("d"));
        assertThatThrownBy(() -> at.ask(second, CLAIRE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().code()).isEqualTo("group.project-has-one"));
    }

    @Test
    void the_board_tells_how_long_a_training_counts() {
        at.everythingInOrder();
        var line = at.groupBoard.members(GROUP, TODAY).getFirst();
        assertThat(line.training()).contains(new TrainingTerm(TODAY.plusMonths(24)));
        var group = at.groupBoard.groups().getFirst();
        assertThat(at.groupBoard.training(group, SAMIRA.person(), TODAY)).isEqualTo(line.training());
        at.ask(new EndMembership(GROUP, SAMIRA.person(), EndGround.MANDATE_ENDED), CLAIRE);
        assertThat(at.groupBoard.training(group, SAMIRA.person(), TODAY)).isEmpty();
    }
}
