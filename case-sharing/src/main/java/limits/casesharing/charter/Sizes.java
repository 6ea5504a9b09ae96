package limits.casesharing.charter;

import java.util.Optional;

/**
 * Sizes that the charter names; design values, no legal quorum was found. Going beyond them warns, it does not refuse.
 *
 * @param caseMembers most members around one situation
 * @param membersPerOrganisation most members of one body
 * @param sessionOrganisations fewest bodies in a session
 * @param supportProfessionals fewest professionals of support in a session
 */
public record Sizes(int caseMembers, int membersPerOrganisation, int sessionOrganisations, int supportProfessionals) {

    public Sizes {
        if (caseMembers < 2 || membersPerOrganisation < 1 || sessionOrganisations < 2 || supportProfessionals < 1) {
            throw new IllegalArgumentException("2 members, 1 per body, 2 bodies and 1 support professional at least");
        }
    }

    /** What to say of so many members of one body. */
    public Optional<Oversize> ofOneBody(int members) {
        return beyond(Clause.ORGANISATION_MEMBERS, members, membersPerOrganisation);
    }

    /** What to say of so many members around one situation. */
    public Optional<Oversize> aroundASituation(int members) {
        return beyond(Clause.CASE_MEMBERS, members, caseMembers);
    }

    private static Optional<Oversize> beyond(Clause size, int number, int limit) {
        return number > limit ? Optional.of(new Oversize(size, number, limit)) : Optional.empty();
    }

    Sizes within(Sizes floor) {
        return new Sizes(
                Math.min(caseMembers, floor.caseMembers),
                Math.min(membersPerOrganisation, floor.membersPerOrganisation),
                Math.max(sessionOrganisations, floor.sessionOrganisations),
                Math.max(supportProfessionals, floor.supportProfessionals));
    }
}
