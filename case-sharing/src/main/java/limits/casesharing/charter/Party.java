package limits.casesharing.charter;

import limits.kernel.Capacity;

/**
 * One side of an exchange, as the write side knows it at that instant. On a reading, the giver's facts are those stored
 * when the item was shared.
 *
 * @param capacity the mandate acted under in this session
 * @param referent she is the referent of this situation
 * @param mfa signed in with several factors; asked of the one who acts
 * @param boundIdentity the signed-in identity is the designated one, for the same body; asked of the one who acts
 * @param inGroup approved, mandate current, neither excluded nor ended
 * @param designated individually designated by the head of her body
 * @param signed has signed the very text in force, at the level it asks
 * @param secrecyAttested professional secrecy attested for this person, with its legal text
 * @param task has a task in the situation
 * @param intervenes intervenes with the same family
 * @param care takes part in the care of the young person
 * @param conflict a declared or detected conflict: kin, neighbour, own situation
 * @param orgArt10Basis the ground of her body for offence data
 * @param art10OptIn the charter opts her body in for offence data
 */
public record Party(
        Profession profession,
        Capacity capacity,
        boolean referent,
        boolean mfa,
        boolean boundIdentity,
        boolean inGroup,
        boolean designated,
        boolean suspended,
        boolean signed,
        boolean secrecyAttested,
        boolean task,
        boolean intervenes,
        boolean care,
        boolean conflict,
        OffenceBasis orgArt10Basis,
        boolean art10OptIn) {}
