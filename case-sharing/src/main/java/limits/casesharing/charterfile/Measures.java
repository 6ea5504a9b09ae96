package limits.casesharing.charterfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import limits.casesharing.charter.Ages;
import limits.casesharing.charter.Clocks;
import limits.casesharing.charter.Floor;
import limits.casesharing.charter.SignatureLevel;
import limits.casesharing.charter.Sizes;
import limits.casesharing.charter.YearlyReview;
import limits.casesharing.charterfile.Slip.Wrong;

/** What a file's charter measures: sizes, ages, lengths of time, the level of signatures; each as the floor has it if unsaid. */
final class Measures {

    static final Map<String, SignatureLevel> LEVELS = new LinkedHashMap<>();

    static {
        LEVELS.put("SES", SignatureLevel.SIMPLE);
        LEVELS.put("AES", SignatureLevel.ADVANCED);
        LEVELS.put("QES", SignatureLevel.QUALIFIED);
    }

    /** Why entries of the access log may be kept for more than a year. */
    static final String MISUSE_RISK = "DOCUMENTED_MISUSE_RISK";

    static final int ANY = 1_000;
    private static final int OLDEST = 120;

    private final Floor floor;
    private final Optional<Fields> signature;
    private final Optional<Fields> membership;
    private final Optional<Fields> session;
    private final Optional<Fields> situation;
    private final Optional<Fields> audit;
    private final Optional<Fields> retention;
    private final Optional<Fields> review;

    Measures(Fields charter, Floor floor) {
        this.floor = floor;
        this.signature = section(charter, "signature", "minLevel", "resignOn", "graceDays", "periodicMonths");
        this.membership = section(
                charter,
                "membership",
                "individualDesignation",
                "orgHeadAccordForAssociations",
                "trainingValidMonths",
                "maxMembersPerOrg");
        this.session = section(charter, "session", "minOrganisations", "chair", "minSupportPros");
        this.situation = section(charter, "case", "maxMembers", "reviewEveryMonths", "ageAtOpening");
        this.audit = section(
                charter, "audit", "logRetentionMonths", "needs", "auditors", "auditorSeesContent", "annualReview");
        this.review = section(charter, "review", "graceDays");
        this.retention = section(charter, "retention", "activeMax", "intermediateAfterClosure", "hardAgeStop");
    }

    private static Optional<Fields> section(Fields charter, String key, String... known) {
        return charter.at(key).map(spot -> spot.fields(known));
    }

    SignatureLevel level() {
        return signature
                .flatMap(said -> said.need("minLevel"))
                .flatMap(spot -> spot.word(LEVELS))
                .orElse(floor.minSignature());
    }

    Sizes sizes() {
        Sizes widest = floor.sizes();
        return new Sizes(
                number(situation, "maxMembers", 2, widest.caseMembers()),
                number(membership, "maxMembersPerOrg", 1, widest.membersPerOrganisation()),
                number(session, "minOrganisations", 2, widest.sessionOrganisations()),
                number(session, "minSupportPros", 1, widest.supportProfessionals()));
    }

    Ages ages() {
        Ages widest = floor.ages();
        int stop = retention
                .flatMap(said -> said.at("hardAgeStop"))
                .flatMap(spot -> spot.fields("years", "source").need("years"))
                .map(years -> years.number(2, OLDEST))
                .orElse(widest.stop());
        List<Spot> opening = situation
                .flatMap(said -> said.at("ageAtOpening"))
                .map(Spot::items)
                .orElse(List.of());
        if (opening.size() != 2) {
            situation
                    .flatMap(said -> said.at("ageAtOpening"))
                    .ifPresent(spot -> spot.slip(Wrong.NOT_THAT_NUMBER, "", List.of("[0…" + (stop - 1) + ", …]")));
            int oldest = Math.min(widest.oldest(), stop - 1);
            return new Ages(Math.min(widest.youngest(), oldest), oldest, stop);
        }
        int youngest = opening.get(0).number(0, stop - 1);
        return new Ages(youngest, opening.get(1).number(youngest, stop - 1), stop);
    }

    Clocks clocks() {
        Clocks widest = floor.clocks();
        return new Clocks(
                months("activeMax", 1, widest.active()),
                months("intermediateAfterClosure", 0, widest.intermediate()),
                accessLog(),
                number(situation, "reviewEveryMonths", 1, widest.review()),
                number(membership, "trainingValidMonths", 1, widest.training()),
                number(signature, "periodicMonths", 1, widest.signature()));
    }

    /** Longer than a year only where misuse by those who may read is a documented risk. CNIL deliberation 2021-122. */
    private int accessLog() {
        int unsaid = Math.min(Clocks.ACCESS_LOG_UNSAID, floor.clocks().accessLog());
        int months = number(audit, "logRetentionMonths", 6, unsaid);
        boolean documented = audit.flatMap(said -> said.at("needs"))
                .flatMap(spot -> spot.word(Map.of(MISUSE_RISK, MISUSE_RISK)))
                .isPresent();
        if (months > Clocks.ACCESS_LOG_UNSAID && !documented) {
            audit.flatMap(said -> said.at("logRetentionMonths"))
                    .ifPresent(spot -> spot.slip(
                            Wrong.NOT_THAT_NUMBER,
                            Integer.toString(months),
                            List.of(
                                    "6…" + Clocks.ACCESS_LOG_UNSAID,
                                    "6…" + floor.clocks().accessLog() + " + needs: " + MISUSE_RISK)));
        }
        return months;
    }

    /** In days; as long as it may be if unsaid. */
    int reviewGrace() {
        return number(review, "graceDays", 0, YearlyReview.LONGEST_GRACE);
    }

    /** What stands among the measures and measures nothing. */
    UnmovedReader unmoved() {
        return new UnmovedReader()
                .signature(signature)
                .membership(membership)
                .session(session)
                .audit(audit);
    }

    private int months(String key, int least, int otherwise) {
        return retention
                .flatMap(said -> said.at(key))
                .map(spot -> Words.months(spot, least))
                .orElse(otherwise);
    }

    private static int number(Optional<Fields> section, String key, int least, int otherwise) {
        return section.flatMap(said -> said.at(key))
                .map(spot -> spot.number(least, ANY))
                .orElse(otherwise);
    }
}
