package limits.governance.committee;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import limits.governance.committee.CommitteeEvent.DecisionAdopted;
import limits.governance.committee.CommitteeEvent.DecisionRejected;
import limits.governance.committee.CommitteeEvent.MeetingFoundInquorate;
import limits.governance.committee.CommitteeEvent.MeetingHeld;
import limits.governance.committee.CommitteeEvent.MeetingScheduled;
import limits.governance.committee.CommitteeEvent.MinutesApproved;
import limits.governance.committee.CommitteeEvent.MinutesDrafted;

/** Every meeting of a committee, and the names of what was decided. */
public record Meetings(Map<Meeting.Id, Meeting> all, Set<Decision.Id> decisions) {

    static final Meetings NONE = new Meetings(Map.of(), Set.of());

    public Meetings {
        all = Map.copyOf(all);
        decisions = Set.copyOf(decisions);
    }

    Meetings evolve(CommitteeEvent.OfMeetings event) {
        return switch (event) {
            case MeetingScheduled s -> with(s.meeting(), new Meeting.Scheduled(s.on()));
            case MeetingFoundInquorate i ->
                with(i.meeting(), new Meeting.Inquorate(i.seats().on()));
            case MeetingHeld h -> with(h.meeting(), new Meeting.Held(h.session(), new Minutes.NotDrafted()));
            case DecisionAdopted a -> decided(a.decision());
            case DecisionRejected r -> decided(r.decision());
            case MinutesDrafted m -> recorded(m.meeting(), new Minutes.Drafted(m.draft(), m.drafter()));
            case MinutesApproved m -> recorded(m.meeting(), new Minutes.Approved(m.draft(), m.drafter(), m.approver()));
        };
    }

    Optional<Meeting> find(Meeting.Id meeting) {
        return Optional.ofNullable(all.get(meeting));
    }

    /** The latest day on which the committee sat with its quorum; what was counted that day stays counted. */
    Optional<LocalDate> lastSat() {
        return all.values().stream()
                .filter(Meeting.Held.class::isInstance)
                .map(held -> ((Meeting.Held) held).session().on())
                .max(LocalDate::compareTo);
    }

    private Meetings with(Meeting.Id id, Meeting meeting) {
        var more = new HashMap<>(all);
        more.put(id, meeting);
        return new Meetings(more, decisions);
    }

    private Meetings recorded(Meeting.Id id, Minutes minutes) {
        return all.get(id) instanceof Meeting.Held held ? with(id, new Meeting.Held(held.session(), minutes)) : this;
    }

    private Meetings decided(Decision.Id decision) {
        var more = new HashSet<>(decisions);
        more.add(decision);
        return new Meetings(all, more);
    }
}
