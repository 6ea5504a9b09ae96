package limits.casesharing.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import limits.kernel.Fingerprint;

/** Which version of a group's charter binds on a day. Answered in the transaction of the decision that asks. */
public interface CharterRoll {

    /**
     * The version in force, if there is one: the newest version whose day has come, unless it has ended or was repealed.
     * Holds back, until the asking transaction ends, any decision that would take the charter away.
     */
    Optional<VersionInForce> inForce(Charter.Id charter, LocalDate on);

    /**
     * What a signature of this very text asks; empty unless that is an adopted version, in force on that day or to come.
     * Signing is open before entry into force.
     */
    Optional<Signable> signable(Charter.Id charter, Fingerprint text, LocalDate on);

    /**
     * What signing a text asks.
     *
     * @param level it must have at least
     * @param trainingMonths a training counts as long as this
     */
    record Signable(SignatureLevel level, int trainingMonths) {

        public static Signable of(Clauses clauses) {
            return new Signable(clauses.minSignature(), clauses.clocks().training());
        }
    }

    /**
     * A version that binds on the day it was asked for.
     *
     * @param number of the version, from 1
     * @param fingerprint of its exact text: what members sign
     * @param seen sequence number of the last event of the charter that this answer rests on
     */
    record VersionInForce(Charter.Id charter, int number, Fingerprint fingerprint, Terms terms, long seen) {

        /**
         * The same from the charter's events alone, from no table.
         *
         * @param told from the first event on, none left out
         */
        public static Optional<VersionInForce> told(List<CharterEvent> told, LocalDate on) {
            return told(told, on, Floor.statute());
        }

        /**
         * The same over the floor that decided then.
         *
         * @param told from the first event on, none left out
         */
        public static Optional<VersionInForce> told(List<CharterEvent> told, LocalDate on, Floor floor) {
            Charter.Standing standing = new Charter.Standing.NotDrafted();
            for (var event : told) {
                standing = standing.evolve(event);
            }
            return standing.inForce(on)
                    .map(found -> new VersionInForce(
                            told.getFirst().charter(),
                            found.number(),
                            found.text(),
                            found.over(floor),
                            told.size() - 1L));
        }
    }
}
