package limits.casesharing.group;

import static limits.kernel.Capacity.ADMINISTRATOR;
import static limits.kernel.Capacity.COORDINATOR;
import static limits.kernel.Capacity.DATA_PROTECTION_OFFICER;
import static limits.kernel.Capacity.MAYOR;
import static limits.kernel.Capacity.MEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import limits.casesharing.charter.Charter;
import limits.casesharing.charter.SignatureLevel;
import limits.governance.project.Project;
import limits.kernel.Ask;
import limits.kernel.Capacity;
import limits.kernel.Fingerprint;
import limits.kernel.Key;
import limits.kernel.Person;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything one may ask of the ad hoc group. Guidelines §1.4; CSI L132-5. */
public sealed interface GroupCommand extends Ask {

    Group.Id group();

    @Override
    default Set<Capacity> openTo() {
        return Set.of(COORDINATOR);
    }

    /**
     * Sets the group up.
     *
     * @param charter the charter it will work under
     * @param decision the committee's decision that authorised it, by reference only
     */
    record EstablishGroup(
            @TargetAggregateIdentifier Group.Id group, Project.Id project, Charter.Id charter, Key decision)
            implements GroupCommand {}

    record DesignateMember(@TargetAggregateIdentifier Group.Id group, Person person, Designation designation)
            implements GroupCommand {}

    /** The second person's yes: legitimate and competent for such situations. */
    record ApproveMember(@TargetAggregateIdentifier Group.Id group, Person person) implements GroupCommand {

        @Override
        public Set<Capacity> openTo() {
            return Set.of(MAYOR);
        }
    }

    /** She was trained in what the charter asks of her. */
    record RecordTraining(@TargetAggregateIdentifier Group.Id group, Person person, LocalDate on)
            implements GroupCommand {}

    /**
     * The member herself signs the exact text. Code civil 1367.
     *
     * @param evidence SHA-256 of the file that an advanced or a qualified signature was made as, and that her body keeps; none
     *     for a simple one
     */
    record SignCharter(
            @TargetAggregateIdentifier Group.Id group,
            Fingerprint text,
            SignatureLevel level,
            List<Fingerprint> evidence)
            implements GroupCommand {

        public SignCharter {
            evidence = List.copyOf(evidence);
            if (evidence.size() > 1) {
                throw new IllegalArgumentException("one file is one signature");
            }
        }

        /** Signed in with several factors, and said yes. */
        public static SignCharter simply(Group.Id group, Fingerprint text) {
            return new SignCharter(group, text, SignatureLevel.SIMPLE, List.of());
        }

        @Override
        public Set<Capacity> openTo() {
            return Set.of(MEMBER);
        }
    }

    /** On allegation, at once, by one person. */
    record SuspendMember(@TargetAggregateIdentifier Group.Id group, Person person, SuspensionGround ground)
            implements GroupCommand {

        @Override
        public Set<Capacity> openTo() {
            return Set.of(COORDINATOR, MAYOR, DATA_PROTECTION_OFFICER);
        }
    }

    /** The clock of the installation found that her mandate for the body that designated her is over; no door takes this. */
    record SuspendOnChangeOfBody(@TargetAggregateIdentifier Group.Id group, Person person) implements GroupCommand {

        @Override
        public Set<Capacity> openTo() {
            return Set.of(ADMINISTRATOR);
        }
    }

    /** Somebody else than who suspended her lets her back in. */
    record ReinstateMember(@TargetAggregateIdentifier Group.Id group, Person person) implements GroupCommand {

        @Override
        public Set<Capacity> openTo() {
            return Set.of(MAYOR, DATA_PROTECTION_OFFICER);
        }
    }

    /** Somebody else than who suspended her excludes her for good, once she was heard. */
    record ExcludeMember(@TargetAggregateIdentifier Group.Id group, Person person, LocalDate heardOn)
            implements GroupCommand {

        @Override
        public Set<Capacity> openTo() {
            return Set.of(MAYOR, DATA_PROTECTION_OFFICER);
        }
    }

    /** Her mandate ends; a member may end her own. */
    record EndMembership(@TargetAggregateIdentifier Group.Id group, Person person, EndGround ground)
            implements GroupCommand {

        @Override
        public Set<Capacity> openTo() {
            return Set.of(COORDINATOR, MAYOR, MEMBER);
        }
    }
}
