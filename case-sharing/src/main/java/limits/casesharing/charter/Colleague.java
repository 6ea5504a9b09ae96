package limits.casesharing.charter;

/**
 * What the law weighs of one member, whatever the situation.
 *
 * @param attested her professional secrecy is attested, with its legal text
 * @param basis the ground of her body for offence data
 * @param optedIn the charter opts her body in for offence data
 */
public record Colleague(Profession profession, boolean attested, OffenceBasis basis, boolean optedIn) {

    Party party(boolean referent) {
        return Reach.party(profession, referent, attested, basis, optedIn);
    }
}
