package limits.casesharing.charter;

import java.util.List;
import java.util.function.Function;

/** What a charter says, field by field, for comparing two texts; who gives and receives is said for each category. */
public enum Clause {
    TERRITORY(of -> List.of(of.territory())),
    CONTROLLER(of -> List.of(of.controller())),
    WORDING(of -> List.of(of.text())),
    VALID_FROM(of -> List.of(of.validFrom())),
    VALID_UNTIL(of -> List.of(of.validUntil())),
    VENUES(Clauses::venues),
    PURPOSES(Clauses::purposes),
    CATEGORIES(Clauses::categories),
    GIVERS(of -> List.of()),
    RECEIVERS(of -> List.of()),
    OFFENCE_OPT_INS(Clauses::offenceOptIns),
    CONVENTION(of -> List.of(of.prosecutorConvention())),
    SIGNATURE(of -> List.of(of.minSignature())),
    CASE_MEMBERS(of -> List.of(of.sizes().caseMembers())),
    ORGANISATION_MEMBERS(of -> List.of(of.sizes().membersPerOrganisation())),
    SESSION_ORGANISATIONS(of -> List.of(of.sizes().sessionOrganisations())),
    SUPPORT_PROFESSIONALS(of -> List.of(of.sizes().supportProfessionals())),
    YOUNGEST(of -> List.of(of.ages().youngest())),
    OLDEST(of -> List.of(of.ages().oldest())),
    AGE_STOP(of -> List.of(of.ages().stop())),
    ACTIVE(of -> List.of(of.clocks().active())),
    INTERMEDIATE(of -> List.of(of.clocks().intermediate())),
    ACCESS_LOG(of -> List.of(of.clocks().accessLog())),
    REVIEW(of -> List.of(of.clocks().review())),
    TRAINING(of -> List.of(of.clocks().training())),
    SIGNATURE_VALID(of -> List.of(of.clocks().signature())),
    REVIEW_GRACE(of -> List.of(of.reviewGrace()));

    private final Function<Clauses, List<?>> said;

    Clause(Function<Clauses, List<?>> said) {
        this.said = said;
    }

    List<Object> of(Clauses clauses) {
        return List.copyOf(said.apply(clauses));
    }
}
