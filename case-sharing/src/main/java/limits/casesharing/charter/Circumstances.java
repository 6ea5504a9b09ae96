package limits.casesharing.charter;

import java.util.Set;

/**
 * What is so around an exchange: the venue, the situation, the item, the family.
 *
 * @param age of the young person in completed years today
 * @param originatorCompetent the body that brought the situation is still competent for it
 * @param casePurposes the purposes this situation was admitted for
 * @param declaredSecret the giver declared the item secret, not merely confidential
 * @param necessity why this is needed has been written
 * @param sameTeam both belong to the same care team. CSP L1110-12
 * @param consent the person agreed before to an exchange beyond the care team
 * @param prosecutorDocument a document of the prosecutor is the source
 * @param named the giver named this receiver for this item
 * @param sessionValid the receiver sits in a session of the group that is valid now
 * @param motivated reading an archive: with a coded motive, by somebody in charge of archives
 * @param frozen restricted, or under an objection that was upheld
 */
public record Circumstances(
        Venue venue,
        boolean caseOpen,
        int age,
        boolean originatorCompetent,
        Set<Purpose> casePurposes,
        boolean declaredSecret,
        boolean necessity,
        boolean sameTeam,
        boolean consent,
        FamilyNotice info,
        boolean prosecutorDocument,
        boolean expired,
        boolean named,
        boolean sessionValid,
        Stage stage,
        boolean motivated,
        boolean frozen,
        boolean erased) {

    public Circumstances {
        casePurposes = Set.copyOf(casePurposes);
    }
}
