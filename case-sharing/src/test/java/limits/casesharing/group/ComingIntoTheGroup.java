package limits.casesharing.group;

import static limits.casesharing.Cast.CLAIRE;
import static limits.casesharing.Cast.MAYOR;
import static limits.casesharing.Cast.SAMIRA;
import static limits.casesharing.Cast.TODAY;
import static limits.casesharing.Cast.YANN;
import static limits.casesharing.Cast.as;
import static limits.casesharing.group.GroupStories.APPROVED;
import static limits.casesharing.group.GroupStories.CHARTER;
import static limits.casesharing.group.GroupStories.CPE;
import static limits.casesharing.group.GroupStories.DESIGNATED;
import static limits.casesharing.group.GroupStories.ENDED;
import static limits.casesharing.group.GroupStories.ESTABLISHED;
import static limits.casesharing.group.GroupStories.EXCLUDED;
import static limits.casesharing.group.GroupStories.GROUP;
import static limits.casesharing.group.GroupStories.PROJECT;
import static limits.casesharing.group.GroupStories.SUSPENDED;
import static limits.casesharing.group.GroupStories.TEXT;
import static limits.casesharing.group.GroupStories.TRAINED;
import static limits.casesharing.group.GroupStories.WHO;
import static limits.casesharing.group.GroupStories.happened;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import limits.casesharing.Cast;
import limits.casesharing.Stage;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.SignatureLevel;
import limits.casesharing.group.Group.Because;
import limits.casesharing.group.GroupCommand.ApproveMember;
import limits.casesharing.group.GroupCommand.DesignateMember;
import limits.casesharing.group.GroupCommand.EstablishGroup;
import limits.casesharing.group.GroupCommand.RecordTraining;
import limits.casesharing.group.GroupCommand.SignCharter;
import limits.casesharing.group.GroupEvent.CharterSigned;
import limits.casesharing.group.GroupEvent.GroupEstablished;
import limits.casesharing.group.GroupEvent.MemberApproved;
import limits.casesharing.group.GroupEvent.MemberDesignated;
import limits.casesharing.group.GroupEvent.MemberTrained;
import limits.kernel.Capacity;
import limits.kernel.Fingerprint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** People come into the ad hoc group one by one and sign its charter. */
final class ComingIntoTheGroup {

    /** What a signing tool made of the text. */
    private static final Fingerprint FILE = Cast.fingerprint('f');

    private final Stage<Group> stage = GroupStories.stage();

    @Test
    @DisplayName("Guidelines §1.4: one group per project, authorised by a decision of the committee")
    void a_project_has_one_group() {
        var ask = new EstablishGroup(GROUP, PROJECT, CHARTER, Cast.key("decision"));
        stage.when(List.of(), ask, CLAIRE)
                .then(new GroupEstablished(GROUP, PROJECT, CHARTER, Cast.key("decision"), TODAY));
        stage.when(List.of(ESTABLISHED), ask, CLAIRE).refused(Because.ALREADY_ESTABLISHED);
        ProjectGroups taken = project -> Optional.of(new Group.Id(Cast.key("another")));
        Stage.of(Group.class, taken).when(List.of(), ask, CLAIRE).refused(Because.PROJECT_HAS_ONE);
    }

    @Test
    @DisplayName("CSI L132-4, D132-8: designated one by one")
    void a_member_is_designated_one_by_one() {
        stage.when(happened(), new DesignateMember(GROUP, WHO, CPE), CLAIRE)
                .then(new MemberDesignated(GROUP, WHO, CPE, CLAIRE.person(), TODAY));
        for (var now : List.of(
                happened(DESIGNATED), happened(DESIGNATED, APPROVED), happened(DESIGNATED, APPROVED, SUSPENDED))) {
            stage.when(now, new DesignateMember(GROUP, WHO, CPE), CLAIRE).refused(Because.ALREADY_DESIGNATED);
        }
    }

    @Test
    @DisplayName("CSI L132-4: an association's head agrees before; State and town designate by their hierarchy")
    void outside_the_state_and_the_town_the_head_agrees_first() {
        designating(designation(Profession.SPECIALISED_PREVENTION, false, false, OffenceBasis.NONE))
                .refused(Because.HEAD_HAS_NOT_AGREED);
        designating(designation(Profession.LANDLORD, false, false, OffenceBasis.NONE))
                .refused(Because.HEAD_HAS_NOT_AGREED);
        designating(new Designation(
                        Cast.PREVENTION,
                        Profession.SPECIALISED_PREVENTION,
                        true,
                        true,
                        TODAY.plusDays(1),
                        OffenceBasis.NONE))
                .refused(Because.DATE_IN_THE_FUTURE);
        var agreed = designation(Profession.SPECIALISED_PREVENTION, true, true, OffenceBasis.PUBLIC_SERVICE);
        designating(agreed).then(new MemberDesignated(GROUP, YANN.person(), agreed, CLAIRE.person(), TODAY));
    }

    @Test
    @DisplayName("Code pénal 226-13: professional secrecy is attested only where the law binds the profession")
    void secrecy_is_attested_only_where_the_law_binds() {
        designating(designation(Profession.CPE, true, true, OffenceBasis.NONE)).refused(Because.SECRECY_NOT_BY_LAW);
        designating(designation(Profession.LANDLORD, true, true, OffenceBasis.NONE))
                .refused(Because.SECRECY_NOT_BY_LAW);
    }

    @Test
    @DisplayName("LIL art. 46: no ground for offence data for a landlord, no authority for a private body")
    void the_ground_for_offence_data_is_checked() {
        designating(designation(Profession.LANDLORD, false, true, OffenceBasis.PUBLIC_SERVICE))
                .refused(Because.OFFENCES_NEVER);
        designating(designation(Profession.MEDIATION_ASSOC, false, true, OffenceBasis.AUTHORITY))
                .refused(Because.NOT_AN_AUTHORITY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> designation(Profession.UNKNOWN, false, true, OffenceBasis.NONE));
    }

    @Test
    void a_second_person_approves() {
        stage.when(happened(DESIGNATED), new ApproveMember(GROUP, WHO), MAYOR)
                .then(new MemberApproved(GROUP, WHO, MAYOR.person(), TODAY));
        stage.when(happened(DESIGNATED), new ApproveMember(GROUP, WHO), as(Capacity.MAYOR, CLAIRE))
                .refused(Because.SAME_PERSON);
        stage.when(happened(DESIGNATED), new ApproveMember(GROUP, WHO), as(Capacity.MAYOR, SAMIRA))
                .refused(Because.SAME_PERSON);
        stage.when(happened(DESIGNATED, APPROVED), new ApproveMember(GROUP, WHO), MAYOR)
                .refused(Because.ALREADY_APPROVED);
        stage.when(happened(DESIGNATED, APPROVED, SUSPENDED), new ApproveMember(GROUP, WHO), MAYOR)
                .refused(Because.ALREADY_APPROVED);
        stage.when(happened(), new ApproveMember(GROUP, WHO), MAYOR).refused(Because.NOT_DESIGNATED);
        stage.when(happened(DESIGNATED, ENDED), new ApproveMember(GROUP, WHO), MAYOR)
                .refused(Because.NOT_DESIGNATED);
        stage.when(happened(DESIGNATED, APPROVED, SUSPENDED, EXCLUDED), new ApproveMember(GROUP, WHO), MAYOR)
                .refused(Because.EXCLUDED);
    }

    @Test
    void a_training_is_recorded_once_it_has_taken_place() {
        stage.when(happened(DESIGNATED), new RecordTraining(GROUP, WHO, TODAY), CLAIRE)
                .then(new MemberTrained(GROUP, WHO, TODAY));
        stage.when(happened(DESIGNATED), new RecordTraining(GROUP, WHO, TODAY.plusDays(1)), CLAIRE)
                .refused(Because.DATE_IN_THE_FUTURE);
        stage.when(happened(), new RecordTraining(GROUP, WHO, TODAY), CLAIRE).refused(Because.NOT_DESIGNATED);
    }

    @Test
    @DisplayName("Code civil 1367: the member herself signs the exact text, at the level it asks")
    void a_trained_member_signs_the_very_text() {
        var sign = new SignCharter(GROUP, TEXT, SignatureLevel.ADVANCED, List.of(FILE));
        stage.when(happened(DESIGNATED, APPROVED, TRAINED), sign, SAMIRA)
                .then(new CharterSigned(GROUP, WHO, CHARTER, TEXT, SignatureLevel.ADVANCED, List.of(FILE), TODAY));
        stage.when(
                        happened(DESIGNATED, APPROVED, TRAINED),
                        new SignCharter(GROUP, Cast.fingerprint('b'), SignatureLevel.ADVANCED, List.of(FILE)),
                        SAMIRA)
                .refused(Because.NOT_THE_TEXT);
        stage.when(happened(DESIGNATED, APPROVED, TRAINED), SignCharter.simply(GROUP, TEXT), SAMIRA)
                .refused(Because.LEVEL_TOO_LOW);
        stage.when(happened(DESIGNATED, APPROVED), sign, SAMIRA).refused(Because.NOT_TRAINED);
        stage.when(happened(DESIGNATED, TRAINED), sign, SAMIRA).refused(Because.NOT_APPROVED);
        stage.when(happened(DESIGNATED, APPROVED, TRAINED, SUSPENDED), sign, SAMIRA)
                .refused(Because.SUSPENDED);
        stage.when(happened(DESIGNATED, APPROVED, TRAINED, ENDED), sign, SAMIRA).refused(Because.NOT_APPROVED);
        stage.when(happened(DESIGNATED, APPROVED, TRAINED), sign, YANN).refused(Because.NOT_APPROVED);
    }

    @Test
    @DisplayName("eIDAS 26, 28: a signature above the simple level rests on a file that was signed, and names it")
    void a_signature_above_the_simple_level_names_the_file_that_was_signed() {
        for (var level : List.of(SignatureLevel.ADVANCED, SignatureLevel.QUALIFIED)) {
            stage.when(
                            happened(DESIGNATED, APPROVED, TRAINED),
                            new SignCharter(GROUP, TEXT, level, List.of(FILE)),
                            SAMIRA)
                    .then(new CharterSigned(GROUP, WHO, CHARTER, TEXT, level, List.of(FILE), TODAY));
            for (List<Fingerprint> nothing : List.of(List.<Fingerprint>of(), List.of(TEXT))) {
                stage.when(
                                happened(DESIGNATED, APPROVED, TRAINED),
                                new SignCharter(GROUP, TEXT, level, nothing),
                                SAMIRA)
                        .refused(Because.EVIDENCE_MISSING);
            }
        }
    }

    private Stage.Outcome<Group> designating(Designation designation) {
        return stage.when(happened(), new DesignateMember(GROUP, YANN.person(), designation), CLAIRE);
    }

    private static Designation designation(
            Profession profession, boolean attested, boolean agreed, OffenceBasis basis) {
        return new Designation(Cast.PREVENTION, profession, attested, agreed, TODAY, basis);
    }

    @Test
    @DisplayName("CL-06: a training older than the text lets it count is done again before the next signature")
    void a_training_too_long_ago_is_done_again_before_signing() {
        var sign = new SignCharter(GROUP, TEXT, SignatureLevel.ADVANCED, List.of(FILE));
        var onTime = new MemberTrained(GROUP, WHO, TODAY.minusMonths(24));
        var tooLongAgo = new MemberTrained(GROUP, WHO, TODAY.minusMonths(24).minusDays(1));
        stage.when(happened(DESIGNATED, APPROVED, onTime), sign, SAMIRA)
                .then(new CharterSigned(GROUP, WHO, CHARTER, TEXT, SignatureLevel.ADVANCED, List.of(FILE), TODAY));
        stage.when(happened(DESIGNATED, APPROVED, tooLongAgo), sign, SAMIRA).refused(Because.TRAINING_TOO_LONG_AGO);
        stage.when(happened(DESIGNATED, APPROVED, tooLongAgo, onTime), sign, SAMIRA)
                .then(new CharterSigned(GROUP, WHO, CHARTER, TEXT, SignatureLevel.ADVANCED, List.of(FILE), TODAY));
    }
}
