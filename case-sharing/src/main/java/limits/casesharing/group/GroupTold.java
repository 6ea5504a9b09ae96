package limits.casesharing.group;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import limits.casesharing.group.GroupEvent.CharterSigned;
import limits.casesharing.group.GroupEvent.GroupEstablished;
import limits.casesharing.group.GroupEvent.MemberApproved;
import limits.casesharing.group.GroupEvent.MemberDesignated;
import limits.casesharing.group.GroupEvent.MemberExcluded;
import limits.casesharing.group.GroupEvent.MemberReinstated;
import limits.casesharing.group.GroupEvent.MemberSuspended;
import limits.casesharing.group.GroupEvent.MemberTrained;
import limits.casesharing.group.GroupEvent.MembershipEnded;
import limits.kernel.Person;

/**
 * The members of a group as its events tell them, from no table: for a decision that is made again, long after what is
 * so today has become something else.
 */
public final class GroupTold {

    private final Map<Person, Membership> members = new LinkedHashMap<>();
    private final long seen;

    private GroupTold(long seen) {
        this.seen = seen;
    }

    /** Everybody ever designated, in the order of their designation. @param told from the first event on, none left out */
    public static List<Membership> members(List<GroupEvent> told) {
        var group = new GroupTold(told.size() - 1L);
        told.forEach(group::tell);
        return List.copyOf(group.members.values());
    }

    private void tell(GroupEvent event) {
        switch (event) {
            case GroupEstablished it -> {}
            case MemberDesignated it -> members.put(it.person(), designated(it));
            case MemberApproved it -> stands(it, true, false);
            case MemberTrained it -> {}
            case CharterSigned it -> signed(it);
            case MemberSuspended it -> stands(it, true, true);
            case MemberReinstated it -> stands(it, true, false);
            case MemberExcluded it -> stands(it, false, false);
            case MembershipEnded it -> stands(it, false, false);
        }
    }

    private Membership designated(MemberDesignated it) {
        var how = it.designation();
        return new Membership(
                it.group(),
                it.person(),
                how.organisation(),
                how.profession(),
                true,
                false,
                false,
                false,
                how.secrecyAttested(),
                how.offenceBasis(),
                it.on(),
                Optional.empty(),
                seen);
    }

    private void stands(GroupEvent.OfMember it, boolean inGroup, boolean suspended) {
        members.computeIfPresent(
                it.person(),
                (person, before) -> with(before, before.approved() || inGroup, inGroup, suspended, before.signature()));
    }

    private void signed(CharterSigned it) {
        var made = Optional.of(new Membership.Signature(it.text(), it.level(), it.on()));
        members.computeIfPresent(
                it.person(),
                (person, before) -> with(before, before.approved(), before.inGroup(), before.suspended(), made));
    }

    private static Membership with(
            Membership of,
            boolean approved,
            boolean inGroup,
            boolean suspended,
            Optional<Membership.Signature> signature) {
        return new Membership(
                of.group(),
                of.person(),
                of.organisation(),
                of.profession(),
                of.designated(),
                approved,
                inGroup,
                suspended,
                of.secrecyAttested(),
                of.offenceBasis(),
                of.since(),
                signature,
                of.seen());
    }
}
