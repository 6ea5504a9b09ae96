package limits.casesharing.charter;

import static limits.casesharing.charter.Category.*;
import static limits.casesharing.charter.Profession.*;
import static limits.casesharing.charter.Regime.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The floor as French law reads, edition of April 2026. Nothing here is a tenant's to change. */
final class Statute {

    static final Floor FR_2026_04 = ofApril2026();

    private Statute() {}

    /** The same floor written out once more: for holding it against the file that is signed. */
    static Floor ofApril2026() {
        return new Floor(
                "FR-2026-04",
                Set.of(Venue.AD_HOC),
                EnumSet.range(Purpose.P1_IDENTIFY_AND_RELAY, Purpose.P8_AUDIT),
                secrecy(),
                circles(),
                StatuteRegimes.ALL,
                categories(),
                SignatureLevel.SIMPLE,
                new Sizes(8, 2, 3, 1),
                new Ages(10, 24, 25),
                new Clocks(24, 36, 36, 3, 24, 24));
    }

    private static Map<Profession, SecrecyStatus> secrecy() {
        var bound = new EnumMap<Profession, SecrecyStatus>(Profession.class);
        EnumSet.range(SOCIAL_WORKER, CSAPA_PRO).forEach(who -> bound.put(who, SecrecyStatus.BY_PROFESSION));
        EnumSet.range(ASE_AGENT, COORDINATOR_CASF).forEach(who -> bound.put(who, SecrecyStatus.BY_MISSION));
        EnumSet.range(MAYOR_DELEGATE, CCAS_AGENT).forEach(who -> bound.put(who, SecrecyStatus.BY_STATUS_ONLY));
        bound.put(MAYOR, SecrecyStatus.ELECTED);
        EnumSet.range(LANDLORD, TRAINING_PROVIDER).forEach(who -> bound.put(who, SecrecyStatus.CONTRACT_ONLY));
        return bound;
    }

    private static Circles circles() {
        return new Circles(
                Set.of(
                        SOCIAL_WORKER,
                        SCHOOL_SOCIAL_WORKER,
                        ISCG,
                        SPECIALISED_PREVENTION,
                        ASE_AGENT,
                        PJJ_AGENT,
                        MISSION_LOCALE,
                        COORDINATOR_CASF,
                        CLSPD_COORDINATOR,
                        LIMITS_COORDINATOR,
                        PRE_AGENT),
                Set.of(SOCIAL_WORKER, SCHOOL_SOCIAL_WORKER, ISCG, ASE_AGENT, SPECIALISED_PREVENTION, COORDINATOR_CASF),
                // CASF L226-2-2: everybody bound by profession or by mission takes part in child protection.
                EnumSet.range(SOCIAL_WORKER, COORDINATOR_CASF),
                Set.of(HEALTH_PRO, SCHOOL_NURSE, SOCIAL_WORKER, SCHOOL_SOCIAL_WORKER, PSYCHOLOGIST_CARE, CSAPA_PRO),
                Set.of(LANDLORD),
                Map.of(LANDLORD, Set.of(A10_OFFENCE, F_JUDICIAL)),
                Map.of(LANDLORD, Set.of(ATTENDANCE_CONCERN, SESSION_SCRATCH)));
    }

    private static Map<Category, CategoryRule> categories() {
        var table = new EnumMap<Category, CategoryRule>(Category.class);
        StatuteCategories.confidential(table);
        StatuteCategories.secret(table, circles());
        StatuteCategories.forbidden(table);
        return table;
    }
}
