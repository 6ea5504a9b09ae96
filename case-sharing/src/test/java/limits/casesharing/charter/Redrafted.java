package limits.casesharing.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import limits.kernel.Area;
import limits.kernel.Organisation;

/** A charter under test that says what another says, until a test words one clause otherwise. */
final class Redrafted {

    Area territory;
    Organisation controller;
    int text;
    LocalDate validFrom;
    LocalDate validUntil;
    List<Venue> venues;
    List<Purpose> purposes;
    List<Category> categories;
    List<Narrowing> narrowings;
    List<Organisation> offenceOptIns;
    boolean convention;
    SignatureLevel signature;
    Sizes sizes;
    Ages ages;
    Clocks clocks;
    int reviewGrace;

    private Redrafted(Clauses of) {
        territory = of.territory();
        controller = of.controller();
        text = of.text();
        validFrom = of.validFrom();
        validUntil = of.validUntil();
        venues = of.venues();
        purposes = of.purposes();
        categories = of.categories();
        narrowings = of.narrowings();
        offenceOptIns = of.offenceOptIns();
        convention = of.prosecutorConvention();
        signature = of.minSignature();
        sizes = of.sizes();
        ages = of.ages();
        clocks = of.clocks();
        reviewGrace = of.reviewGrace();
    }

    /** As wide as the law lets a charter be, but for what is worded otherwise. */
    static Clauses wideBut(Consumer<Redrafted> otherwise) {
        return of(Exchange.wide(), otherwise);
    }

    static Clauses of(Clauses before, Consumer<Redrafted> otherwise) {
        var so = new Redrafted(before);
        otherwise.accept(so);
        return new Clauses(
                so.territory,
                so.controller,
                so.text,
                so.validFrom,
                so.validUntil,
                so.venues,
                so.purposes,
                so.categories,
                so.narrowings,
                so.offenceOptIns,
                so.convention,
                so.signature,
                so.sizes,
                so.ages,
                so.clocks,
                so.reviewGrace);
    }
}
