package limits.casesharing.casefile;

import static limits.casesharing.TheGroup.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import limits.casesharing.TheGroup;
import limits.casesharing.casefile.SituationCommand.OpenSituation;
import limits.casesharing.casefile.SituationEvent.SituationOpened;
import limits.casesharing.casefile.SituationEvent.TaskAssigned;
import limits.casesharing.charter.Purpose;
import limits.casesharing.group.Group;
import limits.kernel.Actor;
import limits.kernel.Quarter;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** Inès, 15, as the group knows her: a number. */
final class SituationStories {

    static final Situation.Id SITUATION = new Situation.Id(key("situation"));

    static final OpenSituation INES = new OpenSituation(
            SITUATION,
            GROUP,
            new Pseudonym(204_817),
            new Youth(15, new Quarter(2011, 3)),
            Origin.SCHOOL,
            List.of(Purpose.P1_IDENTIFY_AND_RELAY, Purpose.P2_COORDINATE_SUPPORT),
            true,
            Task.SCHOOLING);

    static final SituationOpened OPENED = new SituationOpened(
            SITUATION,
            GROUP,
            INES.pseudonym(),
            INES.youth(),
            Origin.SCHOOL,
            INES.purposes(),
            COUNSELLOR.person(),
            COUNSELLOR.organisation(),
            Task.SCHOOLING,
            TODAY,
            LocalDate.of(2027, 2, 20));

    private SituationStories() {}

    static TaskAssigned task(Actor who, Task task) {
        return new TaskAssigned(SITUATION, who.person(), who.organisation(), task, TODAY);
    }

    static AggregateTestFixture<Situation> fixture(TheGroup group) {
        return fixture(group, false, false);
    }

    static AggregateTestFixture<Situation> fixture(TheGroup group, boolean numberTaken, boolean referralUnderWay) {
        var fixture = new AggregateTestFixture<>(Situation.class);
        fixture.registerInjectableResource(group.belonging());
        fixture.registerInjectableResource(new SituationRoll() {
            @Override
            public Optional<SituationFile> situation(Situation.Id situation) {
                return Optional.empty();
            }

            @Override
            public boolean taken(Group.Id group, Pseudonym pseudonym) {
                return numberTaken;
            }
        });
        ReferralRoll referrals = situation -> referralUnderWay;
        fixture.registerInjectableResource(referrals);
        return fixture;
    }
}
