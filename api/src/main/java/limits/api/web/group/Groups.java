package limits.api.web.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import limits.api.web.NoSuchThing;
import limits.casesharing.charter.CharterBoard;
import limits.casesharing.charter.FreezeSheet;
import limits.casesharing.charter.Oversize;
import limits.casesharing.charter.TrainingTerm;
import limits.casesharing.charter.VersionSheet;
import limits.casesharing.group.GroupBoard;
import limits.casesharing.group.GroupBoard.GroupSheet;
import limits.casesharing.group.GroupBoard.MemberLine;
import limits.casesharing.group.GroupBoard.Place;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Organisation;
import limits.kernel.ParisTime;
import org.springframework.stereotype.Component;

/** The groups that a visitor may look at: all of them for those who keep them, her own for a member, none once she has left. */
@Component
public final class Groups {

    private static final Set<Place> HOLDS = Set.of(Place.DESIGNATED, Place.APPROVED, Place.SUSPENDED);

    private static final Set<Capacity> KEEP =
            Set.of(Capacity.COORDINATOR, Capacity.MAYOR, Capacity.DATA_PROTECTION_OFFICER);

    private final GroupBoard groups;
    private final CharterBoard charters;
    private final Clock clock;

    Groups(GroupBoard groups, CharterBoard charters, Clock clock) {
        this.groups = groups;
        this.charters = charters;
        this.clock = clock;
    }

    /** Those that this visitor may look at. */
    public List<GroupSheet> seenBy(Actor by) {
        return groups.groups().stream().filter(group -> shows(group, by)).toList();
    }

    /** One of them by the text of its key; for everybody else there is no such group. */
    public GroupSheet one(String key, Actor by) {
        return seenBy(by).stream()
                .filter(group -> group.group().toString().equals(key))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    /** Everybody ever designated, as of today. */
    public List<MemberLine> members(GroupSheet group) {
        return groups.members(group.group(), today());
    }

    /** The members who may act today: in the group, and signed. */
    public List<MemberLine> active(GroupSheet group) {
        return members(group).stream()
                .filter(line -> line.place() == Place.APPROVED && line.signed())
                .toList();
    }

    /** Whether she has signed this version, and her signature counts today. */
    boolean signed(GroupSheet group, Actor by, VersionSheet version) {
        return groups.signed(group.group(), by.person(), version, today());
    }

    /** Every version of its charter, the newest first. */
    public List<VersionSheet> versions(GroupSheet group) {
        return charters.versions(group.charter());
    }

    /** The version that binds today. */
    public Optional<VersionSheet> inForce(GroupSheet group) {
        return charters.inForce(group.charter(), today());
    }

    /** The bodies with more members than the charter names. */
    Map<Organisation, Oversize> oversized(GroupSheet group) {
        return groups.oversized(group, today());
    }

    /** How long her training counts, if she is in. */
    Optional<TrainingTerm> training(GroupSheet group, Actor by) {
        return groups.training(group, by.person(), today());
    }

    /** How it is closed on an incident, if it is. */
    Optional<FreezeSheet> freeze(GroupSheet group) {
        return charters.freeze(group.charter());
    }

    /** The version that was adopted last before this one was written. */
    Optional<VersionSheet> before(GroupSheet group, VersionSheet version) {
        return versions(group).stream()
                .filter(each -> each.number() < version.number())
                .filter(each -> each.adopted().isPresent())
                .findFirst();
    }

    /** One version by its number. */
    VersionSheet version(GroupSheet group, String number) {
        return versions(group).stream()
                .filter(version -> Integer.toString(version.number()).equals(number))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    public LocalDate today() {
        return ParisTime.dayOf(clock.instant());
    }

    private boolean shows(GroupSheet group, Actor by) {
        if (KEEP.contains(by.capacity())) {
            return true;
        }
        return by.capacity() == Capacity.MEMBER
                && groups.place(group.group(), by.person())
                        .filter(HOLDS::contains)
                        .isPresent();
    }
}
