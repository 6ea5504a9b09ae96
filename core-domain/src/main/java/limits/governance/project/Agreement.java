package limits.governance.project;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import limits.governance.project.ProjectEvent.AgreementEnteredIntoForce;
import limits.governance.project.ProjectEvent.AgreementSignatureRefused;
import limits.governance.project.ProjectEvent.AgreementSigned;
import limits.governance.project.ProjectEvent.AgreementSubmittedForSignature;
import limits.kernel.Fingerprint;

/** Where the agreement between authority, prefecture and MILDECA stands. Guidelines §1.1. */
public sealed interface Agreement {

    /** No text awaits signatures. */
    record InDrafting() implements Agreement {}

    /**
     * One text awaits its signatures.
     *
     * @param signed the day each party signed on
     */
    record UnderSignature(Fingerprint text, LocalDate ends, Map<Party, LocalDate> signed) implements Agreement {

        public UnderSignature {
            signed = Map.copyOf(signed);
        }

        boolean lacksOnly(Party party) {
            return !signed.containsKey(party) && signed.size() == Party.values().length - 1;
        }

        /** The day the last signature was given, this one included. */
        LocalDate lastSignedOn(LocalDate given) {
            return signed.values().stream().reduce(given, (a, b) -> a.isAfter(b) ? a : b);
        }

        private UnderSignature with(Party party, LocalDate on) {
            var all = new EnumMap<Party, LocalDate>(Party.class);
            all.putAll(signed);
            all.put(party, on);
            return new UnderSignature(text, ends, all);
        }
    }

    /** All three have signed the same text. */
    record InForce(Fingerprint text, LocalDate from, LocalDate ends) implements Agreement {}

    default Agreement evolve(ProjectEvent.OfAgreement event) {
        return switch (event) {
            case AgreementSubmittedForSignature s -> new UnderSignature(s.text(), s.ends(), Map.of());
            case AgreementSigned s -> this instanceof UnderSignature under ? under.with(s.party(), s.signedOn()) : this;
            case AgreementEnteredIntoForce f -> new InForce(f.text(), f.from(), f.ends());
            case AgreementSignatureRefused refused -> new InDrafting();
        };
    }
}
