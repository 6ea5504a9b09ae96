package limits.api.contexts;

import java.util.List;
import java.util.stream.Collectors;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.api.eventlog.Arrivals;
import limits.api.eventlog.EventNames;
import limits.api.eventlog.Replay;
import limits.api.eventlog.StableJson;
import limits.api.eventlog.axon.LogSource;
import limits.api.eventlog.axon.ReaderThreads;
import limits.api.eventlog.axon.StoredEvents;
import limits.governance.board.ApprovalBoard;
import limits.governance.board.ApprovalSheet;
import limits.governance.board.GovernanceStories;
import limits.governance.publication.Examination;
import limits.governance.publication.Examinations;
import limits.kernel.Words;
import limits.published.Series;
import limits.reporting.desk.AttackDesk;
import limits.reporting.ledger.Ledger;
import limits.reporting.ledger.PublishedLog;
import limits.reporting.ledger.ReleaseMark;
import limits.reporting.shelf.Shelf;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tables' side: follows the governance log and reads the published one, both under a role that may only SELECT. */
@Configuration(proxyBeanMethods = false)
class ReportingContext {

    @Bean
    Shelf shelf(Databases databases) {
        return new Shelf(databases.as(Role.REPORTING).client());
    }

    @Bean(destroyMethod = "close")
    Arrivals governanceArrivals(Engine engine) {
        return engine.arrivals(Role.GOVERNANCE, Role.REPORTING).start();
    }

    /** The governance log as reporting may read it. */
    @Bean
    LogSource governanceToRead(Engine engine, Arrivals governanceArrivals) {
        var names = new EventNames(GovernanceStories.vocabulary());
        return new LogSource(
                engine.reader(Role.GOVERNANCE, Role.REPORTING),
                new StoredEvents(names, StableJson.mapper()),
                governanceArrivals::listen);
    }

    /** Figures follow decisions by moments; they keep their own place, so nothing is counted twice after a restart. */
    @Bean(destroyMethod = "shutdown")
    org.axonframework.config.Configuration figures(Databases databases, LogSource governanceToRead, Shelf shelf) {
        var database = databases.as(Role.REPORTING);
        Serializer unused = Jackson3Serializer.builder().build();
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureTransactionManager(axon -> new SpringTransactionManager(database.transactions()))
                .configureSerializer(axon -> unused)
                .configureEventSerializer(axon -> unused)
                .configureMessageSerializer(axon -> unused)
                // Nothing is published here; so no event is read only to say what it would have caused.
                .configureCorrelationDataProviders(axon -> List.of());
        configurer.eventProcessing(figures -> {
            figures.registerTokenStore(axon -> new InMemoryTokenStore())
                    .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance())
                    .byDefaultAssignTo("figures")
                    .registerPooledStreamingEventProcessor(
                            "figures",
                            axon -> governanceToRead,
                            (axon, processor) -> processor
                                    .initialSegmentCount(1)
                                    .coordinatorExecutor(ReaderThreads.coordinator("figures"))
                                    .workerExecutor(ReaderThreads.workers("figures", 1))
                                    .batchSize(ReaderThreads.AT_ONCE)
                                    .initialToken(log -> new GlobalSequenceTrackingToken(shelf.heard())));
            shelf.tellers().forEach(teller -> figures.registerEventHandler(axon -> teller));
        });
        return configurer.start();
    }

    /** The published log, as reporting may read it. */
    @Bean
    PublishedLog publishedLog(Engine engine) {
        var published = new Replay(
                engine.reader(Role.PUBLISHED, Role.REPORTING),
                new EventNames(Series.vocabulary()),
                StableJson.mapper());
        return project ->
                (Series) published.standing(Series.STORY, project.key().text(), Long.MAX_VALUE);
    }

    @Bean
    AttackDesk attackDesk(PublishedLog published) {
        return new AttackDesk(published);
    }

    /** Governance asks, and what reads releases answers; neither knows the other. */
    @Bean
    Examinations examinations(AttackDesk desk) {
        return (project, quarter, catalogue, values) -> desk.report(
                        project, new ReleaseMark(quarter, catalogue, values))
                .map(report -> new Examination(
                        new Words(report.text()),
                        report.fingerprint(),
                        Examination.Outcome.valueOf(report.outcome().name())));
    }

    @Bean
    Ledger ledger(PublishedLog published, ApprovalBoard approvals) {
        return new Ledger(
                published,
                project -> approvals.approvalsOf(project).stream()
                        .filter(one -> one.stage() == ApprovalSheet.Stage.APPROVED)
                        .map(one -> new ReleaseMark(one.quarter(), one.catalogue(), one.values()))
                        .collect(Collectors.toSet()));
    }
}
