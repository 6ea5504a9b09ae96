package limits.casesharing.group;

import java.time.LocalDate;
import java.util.List;
import limits.casesharing.charter.Charter;
import limits.casesharing.charter.SignatureLevel;
import limits.governance.project.Project;
import limits.kernel.EventName;
import limits.kernel.Fingerprint;
import limits.kernel.Key;
import limits.kernel.Person;

/** Everything that can be so of the ad hoc group. */
public sealed interface GroupEvent {

    Group.Id group();

    @EventName("casesharing.group-established")
    record GroupEstablished(Group.Id group, Project.Id project, Charter.Id charter, Key decision, LocalDate on)
            implements GroupEvent {}

    /** Something became so of one member. */
    sealed interface OfMember extends GroupEvent {

        Person person();
    }

    @EventName("casesharing.member-designated")
    record MemberDesignated(Group.Id group, Person person, Designation designation, Person by, LocalDate on)
            implements OfMember {}

    @EventName("casesharing.member-approved")
    record MemberApproved(Group.Id group, Person person, Person by, LocalDate on) implements OfMember {}

    @EventName("casesharing.member-trained")
    record MemberTrained(Group.Id group, Person person, LocalDate on) implements OfMember {}

    /** @param evidence SHA-256 of the file that a signature above the simple level was made as; none for a simple one */
    @EventName(value = "casesharing.charter-signed", revision = 2)
    record CharterSigned(
            Group.Id group,
            Person person,
            Charter.Id charter,
            Fingerprint text,
            SignatureLevel level,
            List<Fingerprint> evidence,
            LocalDate on)
            implements OfMember {

        public CharterSigned {
            evidence = List.copyOf(evidence);
        }
    }

    @EventName("casesharing.member-suspended")
    record MemberSuspended(Group.Id group, Person person, SuspensionGround ground, Person by, LocalDate on)
            implements OfMember {}

    @EventName("casesharing.member-reinstated")
    record MemberReinstated(Group.Id group, Person person, Person by, LocalDate on) implements OfMember {}

    @EventName("casesharing.member-excluded")
    record MemberExcluded(Group.Id group, Person person, Person by, LocalDate heardOn, LocalDate on)
            implements OfMember {}

    @EventName("casesharing.membership-ended")
    record MembershipEnded(Group.Id group, Person person, EndGround ground, LocalDate on) implements OfMember {}
}
