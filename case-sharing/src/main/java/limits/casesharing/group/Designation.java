package limits.casesharing.group;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.Profession;
import limits.kernel.Organisation;

/**
 * On what ground somebody is designated, one by one. CSI L132-4, D132-8.
 *
 * @param secrecyAttested professional secrecy attested for this person; only where the law binds her profession
 * @param headAgreed the head of her body agreed
 * @param headAgreedOn when, or the day of the designation where no agreement is needed
 * @param offenceBasis the ground of her body for offence data. LIL art. 46
 */
public record Designation(
        Organisation organisation,
        Profession profession,
        boolean secrecyAttested,
        boolean headAgreed,
        LocalDate headAgreedOn,
        OffenceBasis offenceBasis) {

    /** Agents of the State and of the town: their hierarchy designates them, no agreement is asked. CSI L132-4. */
    private static final Set<Profession> STATE_AND_TOWN = EnumSet.of(
            Profession.MAYOR,
            Profession.MAYOR_DELEGATE,
            Profession.CLSPD_COORDINATOR,
            Profession.LIMITS_COORDINATOR,
            Profession.COORDINATOR_CASF,
            Profession.SCHOOL_HEAD,
            Profession.CPE,
            Profession.DASEN,
            Profession.SCHOOL_NURSE,
            Profession.SCHOOL_SOCIAL_WORKER,
            Profession.SCHOOL_PSYCHOLOGIST,
            Profession.POLICE_NATIONAL,
            Profession.GENDARMERIE,
            Profession.POLICE_MUNICIPAL,
            Profession.PREFECTURE,
            Profession.PROSECUTOR,
            Profession.PJJ_AGENT,
            Profession.MUNICIPAL_SCHOOL_AGENT);

    public Designation {
        if (profession == Profession.UNKNOWN) {
            throw new IllegalArgumentException("the profession is one of the closed list");
        }
    }

    boolean lacksAgreement() {
        return !headAgreed && !STATE_AND_TOWN.contains(profession);
    }
}
