package limits.casesharing.charter;

import java.time.LocalDate;
import java.util.List;
import limits.casesharing.charter.CharterEvent.CharterDrafted;
import limits.kernel.Area;
import limits.kernel.Earlier;
import limits.kernel.EventName;
import limits.kernel.Fingerprint;
import limits.kernel.Organisation;

/** A drafted version as it was written down before a charter could say its grace for a yearly review: the longest one. */
@EventName("casesharing.charter-drafted")
public record CharterDraftedAtFirst(Charter.Id charter, int version, ClausesAtFirst clauses, Fingerprint text)
        implements Earlier<CharterDrafted> {

    /** The clauses of that time. */
    public record ClausesAtFirst(
            Area territory,
            Organisation controller,
            int text,
            LocalDate validFrom,
            LocalDate validUntil,
            List<Venue> venues,
            List<Purpose> purposes,
            List<Category> categories,
            List<Narrowing> narrowings,
            List<Organisation> offenceOptIns,
            boolean prosecutorConvention,
            SignatureLevel minSignature,
            Sizes sizes,
            Ages ages,
            Clocks clocks) {

        Clauses today() {
            return new Clauses(
                    territory,
                    controller,
                    text,
                    validFrom,
                    validUntil,
                    venues,
                    purposes,
                    categories,
                    narrowings,
                    offenceOptIns,
                    prosecutorConvention,
                    minSignature,
                    sizes,
                    ages,
                    clocks);
        }
    }

    @Override
    public CharterDrafted today() {
        return new CharterDrafted(charter, version, clauses.today(), text);
    }
}
