package limits.benchmarks;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import limits.api.eventlog.Provenance;
import limits.api.eventlog.StableJson;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.Repository;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** What both engines on Axon share to the last line, so that only the engines differ: command, transactions, board, JSON. */
final class Wired implements AutoCloseable {

    private final TransactionManager transactions;
    private final Configuration axon;
    private final Provenance provenance;

    /** @param engine adds the event store and the repository */
    Wired(TransactionManager transactions, Provenance provenance, CommandBus bus, Consumer<Configurer> engine) {
        this.transactions = transactions;
        this.provenance = provenance;
        Serializer serializer = serializer();
        inherit(bus);
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureTransactionManager(config -> transactions)
                .configureSerializer(config -> serializer)
                .configureEventSerializer(config -> serializer)
                .configureMessageSerializer(config -> serializer)
                .configureCommandBus(config -> bus);
        engine.accept(configurer);
        this.axon = configurer.start();
    }

    static Serializer serializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(StableJson::settings)
                .build();
    }

    /** Keeps a board in the transaction of each decision. */
    static void keep(Configurer configurer, MinutesBoard board) {
        configurer.eventProcessing(boards -> {
            boards.usingSubscribingEventProcessors()
                    .byDefaultAssignTo("boards")
                    .registerDefaultListenerInvocationErrorHandler(config -> PropagatingErrorHandler.instance());
            boards.registerEventHandler(config -> board);
        });
    }

    /** Every event inherits where its command came from. */
    private static void inherit(CommandBus bus) {
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(new SimpleCorrelationDataProvider(
                Provenance.ACTOR, Provenance.AT, Provenance.COMMAND, Provenance.CAUSE)));
    }

    void note(Minutes.Id minutes) {
        CommandMessage<?> command = GenericCommandMessage.asCommandMessage(
                        new MinutesCommand.NoteRemark(minutes, Remarks.WORDS, Remarks.ON))
                .withMetaData(provenance.metadata());
        var answer = new FutureCallback<Object, Object>();
        axon.commandBus().dispatch(command, answer);
        answer.getResult().getPayload();
    }

    /** Folds one story from all its events, and leaves nothing behind: no append, no snapshot. */
    int load(Minutes.Id minutes) {
        var unit = DefaultUnitOfWork.startAndGet(null);
        unit.attachTransaction(transactions);
        try {
            return remarks(minutes);
        } finally {
            unit.rollback();
        }
    }

    /** The same in a unit of work that commits, after which an engine that keeps snapshots may keep one. */
    int loadAndCommit(Minutes.Id minutes) {
        return inTransaction(() -> remarks(minutes));
    }

    private int remarks(Minutes.Id minutes) {
        Repository<Minutes> repository = axon.repository(Minutes.class);
        return repository.load(minutes.toString()).invoke(Minutes::remarks);
    }

    <T> T inTransaction(Callable<T> work) {
        var unit = DefaultUnitOfWork.startAndGet(null);
        unit.attachTransaction(transactions);
        return unit.executeWithResult(work).getPayload();
    }

    Configuration axon() {
        return axon;
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
