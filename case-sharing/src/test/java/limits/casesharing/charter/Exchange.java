package limits.casesharing.charter;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import limits.kernel.Area;
import limits.kernel.Key;
import limits.kernel.Organisation;

/** An exchange under test that every gate lets pass, until a test spoils one thing. */
final class Exchange {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    static final Organisation TOWN = new Organisation(new Key("TownHall------------------A"));
    static final Area FICTIONAL = new Area("99999");

    Act act = Act.SHARE;
    LocalDate now = TODAY;
    Category category;
    Purpose purpose;
    Somebody giver;
    Somebody receiver;
    Venue venue = Venue.AD_HOC;
    boolean caseOpen = true;
    int age = 15;
    boolean competent = true;
    Set<Purpose> casePurposes = EnumSet.allOf(Purpose.class);
    boolean secret = false;
    boolean necessity = true;
    boolean sameTeam = true;
    boolean consent = false;
    FamilyNotice info = FamilyNotice.INFORMED;
    boolean document = true;
    boolean expired = false;
    boolean named = true;
    boolean session = true;
    Stage stage = Stage.ACTIVE;
    boolean motivated = false;
    boolean frozen = false;
    boolean erased = false;

    private Exchange(Category category, Profession giver, Profession receiver) {
        this.category = category;
        this.giver = new Somebody(giver);
        this.receiver = new Somebody(receiver);
        this.purpose = purposeOf(category);
    }

    static Exchange of(Category category, Profession giver, Profession receiver) {
        return new Exchange(category, giver, receiver);
    }

    /** An exchange of this category between two professions that the law lets exchange it. */
    static Exchange of(Category category) {
        return switch (category) {
            case EDUCATION_OR_JOB_STATUS, ATTENDANCE_CONCERN ->
                of(category, Profession.CPE, Profession.SCHOOL_SOCIAL_WORKER);
            case SOCIAL_ASSESSMENT -> of(category, Profession.SOCIAL_WORKER, Profession.SPECIALISED_PREVENTION);
            case CHILD_PROTECTION_FACT, EXPOSURE_OR_EXPLOITATION ->
                of(category, Profession.SPECIALISED_PREVENTION, Profession.SOCIAL_WORKER);
            case HEALTH -> of(category, Profession.SCHOOL_NURSE, Profession.CSAPA_PRO);
            case OFFENCE_RELATED -> of(category, Profession.POLICE_NATIONAL, Profession.PJJ_AGENT);
            case JUDICIAL_MEASURE -> of(category, Profession.PROSECUTOR, Profession.MAYOR);
            case PARENT_PROGRAMME -> of(category, Profession.PARENTING_SERVICE, Profession.SOCIAL_WORKER);
            case FOLLOWUP_META, DECISION_RECORD ->
                of(category, Profession.LIMITS_COORDINATOR, Profession.MISSION_LOCALE);
            default -> of(category, Profession.CPE, Profession.SPECIALISED_PREVENTION);
        };
    }

    Exchange read() {
        act = Act.READ;
        return this;
    }

    Exchange but(Consumer<Exchange> spoilt) {
        spoilt.accept(this);
        return this;
    }

    Question question() {
        return new Question(act, now, category, purpose, giver.party(), receiver.party(), circumstances());
    }

    Decision decided() {
        return Deciding.decide(inForce(wide()), question());
    }

    Decision decidedUnder(Clauses clauses) {
        return Deciding.decide(inForce(clauses), question());
    }

    static Terms inForce(Clauses clauses) {
        return new Terms(Floor.statute(), clauses, true, true);
    }

    /** As wide as the law lets a charter be, with a convention signed with the prosecutor. */
    static Clauses wide() {
        var of = Clauses.widest(FICTIONAL, TOWN, LocalDate.of(2026, 2, 15), LocalDate.of(2028, 2, 14));
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
                List.of(),
                true,
                of.minSignature(),
                of.sizes(),
                of.ages(),
                of.clocks());
    }

    private Circumstances circumstances() {
        return new Circumstances(
                venue,
                caseOpen,
                age,
                competent,
                casePurposes,
                secret,
                necessity,
                sameTeam,
                consent,
                info,
                document,
                expired,
                named,
                session,
                stage,
                motivated,
                frozen,
                erased);
    }

    private static Purpose purposeOf(Category category) {
        return switch (category) {
            case SOCIAL_ASSESSMENT -> Purpose.P3_SOCIAL_ACTION;
            case CHILD_PROTECTION_FACT, EXPOSURE_OR_EXPLOITATION -> Purpose.P4_CHILD_PROTECTION;
            case HEALTH -> Purpose.P5_CARE;
            default -> Purpose.P2_COORDINATE_SUPPORT;
        };
    }
}
