package limits.casesharing.danger;

import static limits.casesharing.danger.DangerReport.Because.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import limits.casesharing.casefile.Asker;
import limits.casesharing.danger.DangerCommand.RecordCopySent;
import limits.casesharing.danger.DangerCommand.ReportDanger;
import limits.casesharing.danger.DangerCommand.ReportDangerInSituation;
import limits.casesharing.danger.DangerEvent.CopySent;
import limits.casesharing.danger.DangerEvent.DangerLinked;
import limits.casesharing.danger.DangerEvent.DangerReported;
import limits.kernel.Actor;
import limits.kernel.Key;
import limits.kernel.Person;
import limits.kernel.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * That somebody reported danger. The first report under a key is never refused; sending the same form twice notes it
 * once. CASF L226-2-1, L226-4.
 */
public final class DangerReport {

    /** One report. Random, and so tells nothing. */
    public record Id(Key key) {

        @Override
        public String toString() {
            return key.text();
        }
    }

    /** What is so. */
    public sealed interface Standing {

        record NotReported() implements Standing {}

        /** Reported; where it went to the prosecutor, a copy is owed. */
        record Reported(Person author, Addressee addressee, LocalDate on) implements Standing {}

        /** The copy that was owed has gone out. */
        record CopiedToDepartment(Person author, LocalDate on) implements Standing {}

        default Standing evolve(DangerEvent event) {
            return switch (event) {
                case DangerReported it -> new Reported(it.author(), it.addressee(), it.on());
                case DangerLinked it -> this;
                case CopySent it ->
                    this instanceof Reported reported ? new CopiedToDepartment(reported.author(), it.on()) : this;
            };
        }
    }

    enum Because implements Refused.Reason {
        /** Unknown, or somebody else's: both look alike from outside. */
        NO_SUCH_REPORT,
        NO_COPY_OWED,
        COPY_ALREADY_SENT
    }

    @AggregateIdentifier
    private @Nullable Id id;

    private Standing standing = new Standing.NotReported();

    private DangerReport() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(ReportDanger ask, @Asker Actor by) {
        if (isFirst(by)) {
            apply(new DangerReported(ask.report(), ask.addressee(), by.person(), ask.on()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(ReportDangerInSituation ask, @Asker Actor by) {
        if (isFirst(by)) {
            apply(new DangerReported(ask.report(), ask.addressee(), by.person(), ask.on()));
            apply(new DangerLinked(ask.report(), ask.situation()));
        }
    }

    @CommandHandler
    void on(RecordCopySent ask, @Asker Actor by) {
        switch (standing) {
            case Standing.NotReported nothing -> throw new Refused(NO_SUCH_REPORT);
            case Standing.CopiedToDepartment copied ->
                throw new Refused(copied.author().equals(by.person()) ? COPY_ALREADY_SENT : NO_SUCH_REPORT);
            case Standing.Reported reported -> {
                refuseUnless(reported.author().equals(by.person()), NO_SUCH_REPORT);
                refuseUnless(reported.addressee().copyOwed(), NO_COPY_OWED);
                apply(new CopySent(ask.report(), ask.on()));
            }
        }
    }

    @EventSourcingHandler
    void on(DangerEvent event) {
        id = event.report();
        standing = standing.evolve(event);
    }

    /** Whether nothing stands under this key yet; her own stands already when she sends the form twice. */
    private boolean isFirst(Actor by) {
        return switch (standing) {
            case Standing.NotReported nothing -> true;
            case Standing.Reported reported -> mustBeHers(reported.author(), by);
            case Standing.CopiedToDepartment copied -> mustBeHers(copied.author(), by);
        };
    }

    private static boolean mustBeHers(Person author, Actor by) {
        refuseUnless(author.equals(by.person()), NO_SUCH_REPORT);
        return false;
    }

    private static void refuseUnless(boolean so, Because otherwise) {
        if (!so) {
            throw new Refused(otherwise);
        }
    }
}
