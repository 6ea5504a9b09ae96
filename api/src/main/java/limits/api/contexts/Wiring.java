package limits.api.contexts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import limits.api.database.Database;
import limits.api.database.Role;
import limits.api.eventlog.EventNames;
import limits.api.eventlog.OneBreath;
import limits.api.eventlog.Provenance;
import limits.api.eventlog.Replay;
import limits.api.eventlog.StableJson;
import limits.api.eventlog.axon.AxonEngine;
import limits.api.eventlog.axon.DecisionBus;
import limits.api.eventlog.axon.Folds;
import limits.api.eventlog.axon.LogSource;
import limits.api.eventlog.axon.LogStore;
import limits.api.eventlog.axon.OneStory;
import limits.api.eventlog.axon.StoredEvents;
import limits.api.eventlog.axon.Waking;
import limits.kernel.Ask;
import limits.kernel.Vocabulary;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;

/**
 * Wires one context by hand: its own role and transactions, its own log and command bus, boards in the deciding
 * transaction, and nothing that Axon would find by itself (that also keeps its update checker away).
 */
public final class Wiring {

    private final Database database;
    private final Vocabulary vocabulary;
    private final Engine engine;
    private final List<Class<?>> aggregates = new ArrayList<>();
    private final Map<Class<?>, Object> answers = new LinkedHashMap<>();
    private final List<Object> boards = new ArrayList<>();
    private StillMay again = (ask, by, at) -> true;
    private MayAsk there = (ask, by) -> true;
    private Refusing refusing = (ask, by, at) -> {};

    public Wiring(Database database, Vocabulary vocabulary, Engine engine) {
        this.database = database;
        this.vocabulary = vocabulary;
        this.engine = engine;
    }

    /** Adds a room by its aggregate; beside it stands the sealed interface of what one may ask there. */
    public Wiring decides(Class<?> aggregate) {
        aggregates.add(aggregate);
        return this;
    }

    private static Class<? extends Ask> asksOf(Class<?> aggregate) {
        return Arrays.stream(aggregate.getDeclaredMethods())
                .filter(handler -> handler.isAnnotationPresent(CommandHandler.class))
                .<Class<?>>map(handler -> handler.getParameterTypes()[0].getEnclosingClass())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(aggregate.getName() + " answers no command"))
                .asSubclass(Ask.class);
    }

    /** Gives decisions, and whoever looks at the context, the answer to a question. */
    public <T> Wiring answers(Class<T> question, T register) {
        answers.put(question, register);
        return this;
    }

    /** Keeps a board up to date within each deciding transaction; the board is also found by its type. */
    public <T> Wiring board(Class<T> type, T board) {
        boards.add(board);
        return answers(type, board);
    }

    /** Says who may still hear that a command of hers was done, when she repeats it; without this, whoever asked it. */
    public Wiring repeats(StillMay who) {
        again = who;
        return this;
    }

    /** Says for whom what a command is about is there at all; without this, for everybody whose mandate may ask it. */
    public Wiring asks(MayAsk who) {
        there = who;
        return this;
    }

    /** Says who hears of every refused command; without this, nobody but who asked. */
    public Wiring refuses(Refusing hears) {
        refusing = hears;
        return this;
    }

    /** Starts the context. */
    public Context start() {
        var json = StableJson.mapper();
        var names = new EventNames(vocabulary);
        Role role = database.role();
        var log = engine.log(role);
        var reader = engine.reader(role, role);
        var stored = new StoredEvents(names, json);
        var source = new LogSource(reader, stored, Waking.never());
        var folds = new Folds(engine.snapshots(role), vocabulary);
        var axon = configurer(LogStore.of(new AxonEngine(log, source, stored, folds), source), folds)
                .start();
        List<Class<? extends Ask>> commands = new ArrayList<>();
        aggregates.forEach(aggregate -> commands.add(asksOf(aggregate)));
        return new Context(commands, reader, names, new Replay(reader, names, json), axon, refusing);
    }

    private Configurer configurer(LogStore store, Folds folds) {
        TransactionManager transactions = new SpringTransactionManager(new OneBreath(database.source()));
        Serializer unused = Jackson3Serializer.builder().build();
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureTransactionManager(axon -> transactions)
                .configureSerializer(axon -> unused)
                .configureEventSerializer(axon -> unused)
                .configureMessageSerializer(axon -> unused)
                .configureEventStore(axon -> store)
                .configureCommandBus(axon -> bus(transactions));
        answers.forEach((question, register) -> register(configurer, question, register));
        aggregates.forEach(aggregate -> configurer.configureAggregate(OneStory.room(aggregate, store, folds)));
        configurer.eventProcessing(boardsDecideTogether -> {
            boardsDecideTogether
                    .usingSubscribingEventProcessors()
                    .byDefaultAssignTo("boards")
                    .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance());
            boards.forEach(board -> boardsDecideTogether.registerEventHandler(axon -> board));
        });
        return configurer;
    }

    private CommandBus bus(TransactionManager transactions) {
        var bus = new DecisionBus(transactions);
        // Every event inherits where its command came from.
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(new SimpleCorrelationDataProvider(
                Provenance.ACTOR, Provenance.AT, Provenance.COMMAND, Provenance.CAUSE)));
        bus.registerHandlerInterceptor(new Mandates());
        bus.registerHandlerInterceptor(new OneEffect(database.source(), there, again));
        return bus;
    }

    private static <T> void register(Configurer configurer, Class<T> question, Object register) {
        T answer = question.cast(register);
        configurer.registerComponent(question, axon -> answer);
    }
}
