package limits.casesharing.item;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationFile;
import limits.casesharing.casefile.TableRoll.Table;
import limits.casesharing.charter.CharterRoll.VersionInForce;
import limits.casesharing.group.Membership;
import limits.kernel.ParisTime;

/**
 * Everything that an exchange rests on, taken hold of together: answered in the transaction of the decision that asks, and
 * held until that transaction ends, so that nobody is removed, nothing closes and no charter falls between the answer and
 * its use.
 */
public interface ExchangeRoll {

    /** What lies around a situation; empty if there is no such situation. */
    Optional<Around> around(Situation.Id situation, Instant at);

    /** An item and what lies around its situation; empty if there is no such item. */
    Optional<Lying> item(InformationItem.Id item, Instant at);

    /**
     * What lies around a situation at one moment.
     *
     * @param group everybody ever designated
     * @param version the charter that binds; empty where none does
     * @param table where it lies on the table of a session
     */
    record Around(
            SituationFile file,
            List<Membership> group,
            Optional<VersionInForce> version,
            Optional<Table> table,
            Instant at) {

        public Around {
            group = List.copyOf(group);
        }

        LocalDate day() {
            return ParisTime.dayOf(at);
        }

        /** Put before the charter; empty without one in force. */
        Optional<Exchange> exchange() {
            return version.map(text -> new Exchange(group, file, text, table, day()));
        }
    }

    /** One item, and what lies around it. */
    record Lying(ItemFile item, Around around) {}
}
