package limits.api.journeys;

import limits.casesharing.charter.Clauses;
import limits.casesharing.charter.SignatureLevel;
import limits.casesharing.charter.Sizes;

/** A charter as wide as the law lets it be, but for what a test asks. */
final class AsWideAsTheLaw {

    private AsWideAsTheLaw() {}

    /** The same with this many members around a situation at most, and this level of signature. */
    static Clauses but(Clauses of, int caseMembers, SignatureLevel level) {
        return new Clauses(
                of.territory(),
                of.controller(),
                of.text(),
                of.validFrom(),
                of.validUntil(),
                of.venues(),
                of.purposes(),
                of.categories(),
                of.narrowings(),
                of.offenceOptIns(),
                of.prosecutorConvention(),
                level,
                new Sizes(caseMembers, 2, 3, 1),
                of.ages(),
                of.clocks(),
                of.reviewGrace());
    }
}
