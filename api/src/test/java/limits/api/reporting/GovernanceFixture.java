package limits.api.reporting;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import limits.governance.actionplan.ActionPlan;
import limits.governance.actionplan.Axis;
import limits.governance.actionplan.Factor;
import limits.governance.actionplan.PlannedAction;
import limits.governance.actionplan.Priority;
import limits.governance.actionplan.Schedule;
import limits.governance.actionplan.TemplateCode;
import limits.governance.committee.Committee;
import limits.governance.committee.Seat;
import limits.governance.committee.SeatsOnDate;
import limits.governance.committee.Vote;
import limits.governance.partner.Partner;
import limits.governance.project.Project;
import limits.kernel.Euros;
import limits.kernel.Key;
import limits.kernel.Person;
import limits.kernel.Words;
import limits.reporting.shelf.GovernanceFigures;
import limits.reporting.shelf.GovernanceFigures.Decisions;
import limits.reporting.shelf.GovernanceFigures.Meetings;
import limits.reporting.shelf.GovernanceFigures.Money;

/** The fictional commune's project, as far as figures need it. */
final class GovernanceFixture {

    private static final Random KEYS = new Random(20261001);

    static final Project.Id PROJECT = new Project.Id(key());
    static final ActionPlan.Id PLAN = new ActionPlan.Id(key());
    static final Committee.Id COMMITTEE = new Committee.Id(key());
    static final Person COORDINATOR = new Person(key());
    static final Seat.Id SEAT = new Seat.Id(key());
    static final SeatsOnDate SEATS = new SeatsOnDate(LocalDate.of(2026, 10, 1), List.of(SEAT), 1);
    static final Vote VOTE = new Vote(1, 0, 0, List.of(SEAT));

    static final Money NO_MONEY = new Money(Euros.NONE, Euros.NONE, Euros.NONE);

    private GovernanceFixture() {}

    static Key key() {
        var bytes = new byte[20];
        KEYS.nextBytes(bytes);
        return new Key(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static PlannedAction action(PlannedAction.Id id, Axis axis, String from, String to) {
        return new PlannedAction(
                id,
                new Words("Atelier"),
                new Priority.Id(key()),
                axis,
                Factor.values()[0],
                new Partner.Id(key()),
                List.of(),
                new Schedule(LocalDate.parse(from), LocalDate.parse(to)),
                List.of(new Words("Un bilan")),
                new Euros(1_000_00),
                false,
                TemplateCode.values()[0]);
    }

    static GovernanceFigures nothing() {
        return new GovernanceFigures(List.of(), new Meetings(0, 0), new Decisions(0, 0), NO_MONEY);
    }
}
