package limits.api.web.group;

import java.util.Optional;
import limits.api.web.form.Filled;
import limits.api.web.form.Form;
import limits.casesharing.charter.Ages;
import limits.casesharing.charter.Clauses;
import limits.casesharing.charter.Clocks;
import limits.casesharing.charter.Floor;
import limits.casesharing.charter.Sizes;
import limits.casesharing.charter.YearlyReview;

/** The numbers of a charter in its editor: sizes, ages, and how long things last; proposed as the text before has them. */
final class CharterMeasures {

    private CharterMeasures() {}

    /** The form with every number asked. */
    static Form asked(Form form, Floor floor, Optional<Clauses> before) {
        var sizes = before.map(Clauses::sizes).orElse(floor.sizes());
        var ages = before.map(Clauses::ages).orElse(floor.ages());
        var clocks = before.map(Clauses::clocks).orElse(floor.clocks());
        int accessLog = before.map(one -> one.clocks().accessLog()).orElse(Clocks.ACCESS_LOG_UNSAID);
        return form.number("caseMembers", sizes.caseMembers())
                .number("membersPerOrganisation", sizes.membersPerOrganisation())
                .number("sessionOrganisations", sizes.sessionOrganisations())
                .number("supportProfessionals", sizes.supportProfessionals())
                .number("youngest", ages.youngest())
                .number("oldest", ages.oldest())
                .number("stop", ages.stop())
                .number("active", clocks.active())
                .number("intermediate", clocks.intermediate())
                .number("accessLog", accessLog)
                .yes("misuseRisk", accessLog > Clocks.ACCESS_LOG_UNSAID)
                .number("review", clocks.review())
                .number("training", clocks.training())
                .number("signature", clocks.signature())
                .number("reviewGrace", before.map(Clauses::reviewGrace).orElse(YearlyReview.LONGEST_GRACE));
    }

    static Sizes sizes(Filled filled) {
        return new Sizes(
                filled.number("caseMembers"),
                filled.number("membersPerOrganisation"),
                filled.number("sessionOrganisations"),
                filled.number("supportProfessionals"));
    }

    static Ages ages(Filled filled) {
        return new Ages(filled.number("youngest"), filled.number("oldest"), filled.number("stop"));
    }

    static Clocks clocks(Filled filled) {
        if (filled.number("accessLog") > Clocks.ACCESS_LOG_UNSAID && !filled.yes("misuseRisk")) {
            filled.refuse("accessLog", "invalid.access-log");
        }
        return new Clocks(
                filled.number("active"),
                filled.number("intermediate"),
                filled.number("accessLog"),
                filled.number("review"),
                filled.number("training"),
                filled.number("signature"));
    }
}
