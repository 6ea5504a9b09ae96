package limits.casesharing.group;

import static limits.casesharing.Cast.CLAIRE;
import static limits.casesharing.Cast.MAYOR;
import static limits.casesharing.Cast.OFFICER;
import static limits.casesharing.Cast.SAMIRA;
import static limits.casesharing.Cast.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limits.casesharing.Cast;
import limits.casesharing.Stage;
import limits.casesharing.charter.Charter;
import limits.casesharing.charter.CharterRoll;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.SignatureLevel;
import limits.casesharing.group.GroupEvent.GroupEstablished;
import limits.casesharing.group.GroupEvent.MemberApproved;
import limits.casesharing.group.GroupEvent.MemberDesignated;
import limits.casesharing.group.GroupEvent.MemberExcluded;
import limits.casesharing.group.GroupEvent.MemberSuspended;
import limits.casesharing.group.GroupEvent.MemberTrained;
import limits.casesharing.group.GroupEvent.MembershipEnded;
import limits.governance.project.Project;
import limits.kernel.Fingerprint;
import limits.kernel.Person;

/** What has happened in a group so far, for whoever decides what comes next. */
final class GroupStories {

    static final Group.Id GROUP = new Group.Id(Cast.key("group"));
    static final Project.Id PROJECT = new Project.Id(Cast.key("project"));
    static final Charter.Id CHARTER = new Charter.Id(Cast.key("charter"));
    static final Person WHO = SAMIRA.person();
    static final Fingerprint TEXT = Cast.fingerprint('a');
    static final Designation CPE = new Designation(Cast.SCHOOL, Profession.CPE, false, false, TODAY, OffenceBasis.NONE);

    static final GroupEstablished ESTABLISHED =
            new GroupEstablished(GROUP, PROJECT, CHARTER, Cast.key("decision"), TODAY.minusDays(30));
    static final MemberDesignated DESIGNATED =
            new MemberDesignated(GROUP, WHO, CPE, CLAIRE.person(), TODAY.minusDays(20));
    static final MemberApproved APPROVED = new MemberApproved(GROUP, WHO, MAYOR.person(), TODAY.minusDays(19));
    static final MemberTrained TRAINED = new MemberTrained(GROUP, WHO, TODAY.minusDays(15));
    static final MemberSuspended SUSPENDED =
            new MemberSuspended(GROUP, WHO, SuspensionGround.ALLEGED_BREACH, OFFICER.person(), TODAY.minusDays(2));
    static final MemberExcluded EXCLUDED =
            new MemberExcluded(GROUP, WHO, MAYOR.person(), TODAY.minusDays(1), TODAY.minusDays(1));
    static final MembershipEnded ENDED =
            new MembershipEnded(GROUP, WHO, EndGround.EMPLOYER_CHANGED, TODAY.minusDays(1));

    private static final ProjectGroups NO_OTHER = project -> Optional.empty();
    private static final CharterRoll ADVANCED = new OneText(TEXT, SignatureLevel.ADVANCED);

    private GroupStories() {}

    /** Where a member of this story decides: no other group, one text to sign. */
    static Stage<Group> stage() {
        return Stage.of(Group.class, NO_OTHER, ADVANCED);
    }

    static List<Object> happened(Object... events) {
        return Stream.concat(Stream.of(ESTABLISHED), Stream.of(events)).toList();
    }

    /** One adopted text that can be signed. */
    private record OneText(Fingerprint text, SignatureLevel level) implements CharterRoll {

        @Override
        public Optional<VersionInForce> inForce(Charter.Id charter, LocalDate on) {
            return Optional.empty();
        }

        @Override
        public Optional<Signable> signable(Charter.Id charter, Fingerprint asked, LocalDate on) {
            return asked.equals(text) && charter.equals(CHARTER)
                    ? Optional.of(new Signable(level, 24))
                    : Optional.empty();
        }
    }
}
