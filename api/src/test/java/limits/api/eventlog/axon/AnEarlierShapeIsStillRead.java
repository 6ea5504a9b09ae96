package limits.api.eventlog.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import limits.api.database.Role;
import limits.api.eventlog.EventNames;
import limits.api.eventlog.Provenance;
import limits.api.eventlog.Replay;
import limits.api.eventlog.StableJson;
import limits.kernel.Earlier;
import limits.kernel.EventName;
import limits.kernel.Story;
import limits.kernel.Vocabulary;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An event whose shape changed is read wherever it was stored, and told in the shape of today. */
@Tag("postgres")
class AnEarlierShapeIsStillRead {

    /** How a toll was paid; nobody asked when tolls were stored first. */
    enum Means {
        COIN,
        NOT_ASKED
    }

    sealed interface TollEvent {

        @EventName(value = "governance.toll-paid", revision = 2)
        record TollPaid(Tally.Id toll, int cents, Means means) implements TollEvent {}
    }

    @EventName("governance.toll-paid")
    record TollPaidAtFirst(Tally.Id toll, int cents) implements Earlier<TollEvent.TollPaid> {

        @Override
        public TollEvent.TollPaid today() {
            return new TollEvent.TollPaid(toll, cents, Means.NOT_ASKED);
        }
    }

    @EventName(value = "governance.toll-paid", revision = 2)
    record SameRevision(Tally.Id toll) implements Earlier<TollEvent.TollPaid> {

        @Override
        public TollEvent.TollPaid today() {
            return new TollEvent.TollPaid(toll, 0, Means.NOT_ASKED);
        }
    }

    @EventName("governance.toll-waived")
    record NobodysShape(Tally.Id toll) implements Earlier<TollEvent.TollPaid> {

        @Override
        public TollEvent.TollPaid today() {
            return new TollEvent.TollPaid(toll, 0, Means.NOT_ASKED);
        }
    }

    private static final Tally.Id TOLL = Tally.Id.drawn();

    private final TallyLog log = new TallyLog();
    private final AxonEngine engine = log.axon(telling(TollPaidAtFirst.class));

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void a_decision_sees_it_in_the_shape_of_today() {
        told();
        assertThat(engine.readEvents(TOLL.toString(), 0).asStream().<Object>map(DomainEventMessage::getPayload))
                .containsExactly(
                        new TollEvent.TollPaid(TOLL, 50, Means.NOT_ASKED),
                        new TollEvent.TollPaid(TOLL, 20, Means.COIN));
    }

    @Test
    void so_does_an_auditor_who_folds_the_story() {
        told();
        log.sequence();
        var reader = log.engine.reader(Role.GOVERNANCE, Role.GOVERNANCE);
        var replay = new Replay(reader, new EventNames(telling(TollPaidAtFirst.class)), StableJson.mapper());
        assertThat(replay.standing("Toll", TOLL.toString(), 1)).isEqualTo(70);
    }

    @Test
    void a_shape_that_nobody_declared_is_not_read() {
        told();
        assertThatThrownBy(() -> log.axon(telling())
                        .readEvents(TOLL.toString(), 0)
                        .asStream()
                        .map(DomainEventMessage::getPayload)
                        .toList())
                .hasMessage("nothing here reads governance.toll-paid revision 1");
    }

    @Test
    void no_two_shapes_have_one_revision_and_none_is_of_an_event_that_is_not_there() {
        assertThatThrownBy(() -> new EventNames(telling(SameRevision.class)))
                .hasMessage("two shapes are governance.toll-paid revision 2");
        assertThatThrownBy(() -> new EventNames(telling(NobodysShape.class)))
                .hasMessage("no event of today is named governance.toll-waived");
    }

    private void told() {
        log.append(engine, List.of(happened(0, new TollPaidAtFirst(TOLL, 50))));
        log.append(engine, List.of(happened(1, new TollEvent.TollPaid(TOLL, 20, Means.COIN))));
    }

    private static DomainEventMessage<?> happened(long sequence, Object event) {
        UUID command = UUID.randomUUID();
        return new GenericDomainEventMessage<>(
                "Toll",
                TOLL.toString(),
                sequence,
                event,
                Map.of(
                        Provenance.ACTOR,
                        TallyLog.SOMEBODY,
                        Provenance.AT,
                        TallyLog.NOON,
                        Provenance.COMMAND,
                        command,
                        Provenance.CAUSE,
                        command));
    }

    @SafeVarargs
    private static Vocabulary telling(Class<? extends Earlier<? extends TollEvent>>... earlier) {
        return new Vocabulary(
                "governance",
                List.of(new Story<>(
                        "Toll",
                        TollEvent.class,
                        0,
                        (sum, paid) -> sum + ((TollEvent.TollPaid) paid).cents(),
                        List.of(earlier))));
    }
}
