package limits.casesharing.item;

import static limits.casesharing.TheGroup.*;
import static limits.casesharing.item.TheDesk.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import limits.casesharing.Refusals;
import limits.casesharing.casefile.Task;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Purpose;
import limits.casesharing.item.InformationItem.Because;
import limits.casesharing.item.ItemCommand.CorrectItem;
import limits.casesharing.item.ItemCommand.ShareItem;
import limits.casesharing.item.ItemEvent.ItemCorrected;
import limits.casesharing.item.ItemEvent.ItemShared;
import limits.casesharing.sealing.Commitment;
import limits.kernel.Actor;
import limits.kernel.Fingerprint;
import limits.kernel.Person;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/** An item that the counsellor shared with the educator; the social worker is on the team too. */
final class LifeOfAnItem {

    static final Person HER = EDUCATOR.person();
    static final Person SOCIAL = SOCIAL_WORKER.person();

    final TheDesk desk;
    private final List<Object> story = new ArrayList<>();
    private Instant at = NOON;

    LifeOfAnItem() {
        desk = new TheDesk();
        desk.ines = desk.ines.joinedBy(SOCIAL_WORKER, Task.SOCIAL_SUPPORT);
        story.add(shared(HER));
    }

    /** The same after these events. */
    LifeOfAnItem after(Object... events) {
        story.addAll(Arrays.asList(events));
        return this;
    }

    LifeOfAnItem on(LocalDate day) {
        at = day.atTime(12, 0).atZone(java.time.ZoneId.of("Europe/Paris")).toInstant();
        return this;
    }

    ResultValidator<InformationItem> asked(Actor by, ItemCommand ask) {
        var fixture = new AggregateTestFixture<>(InformationItem.class);
        fixture.registerInjectableResource(desk);
        return Refusals.ask(fixture.given(story.toArray()), by, at, ask);
    }

    void refused(Actor by, ItemCommand ask, Because because) {
        Refusals.refused(asked(by, ask), because);
    }

    ItemShared shared(Person... readers) {
        var ask = new ShareItem(
                ITEM,
                SITUATION,
                Category.SUPPORT_NEED_CODE,
                Purpose.P2_COORDINATE_SUPPORT,
                List.of(readers),
                Necessity.FOR_THE_READERS_TASK,
                ItemSource.SEEN,
                false,
                false,
                TODAY.plusMonths(1),
                1,
                TEXT,
                new Commitment("0f".repeat(32)));
        return around(COUNSELLOR).shared(ask, COUNSELLOR, List.of(readers));
    }

    static CorrectItem correction(int version) {
        return correction(version, TEXT);
    }

    static CorrectItem correction(int version, Fingerprint charter) {
        return new CorrectItem(ITEM, true, version, charter, new Commitment("1e".repeat(32)));
    }

    ItemCorrected corrected(int version) {
        return new ItemCorrected(
                ITEM,
                COUNSELLOR.organisation(),
                around(COUNSELLOR).acting(COUNSELLOR),
                true,
                version,
                TEXT,
                new Commitment("1e".repeat(32)),
                TODAY.plusDays(30),
                TODAY);
    }

    private Exchange around(Actor by) {
        return Exchange.around(SITUATION, desk, by, NOON);
    }
}
