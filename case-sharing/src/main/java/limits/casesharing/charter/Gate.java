package limits.casesharing.charter;

/** The steps of a decision, in order. The first one that fails gives the reason; the last one permits. */
public enum Gate {
    /** A report of danger is permitted before anything else is asked. CASF L226-2-1, L226-4; Code pénal 226-14, 434-3. */
    R00,
    R01_IDENTITY,
    R02_FROZEN,
    R03_CHARTER,
    R04_MEMBERSHIP,
    R05_SIGNATURE,
    R06_VENUE,
    R07_CASE,
    R08_PURPOSE,
    R09_CONTENT,
    /** The charter enables the category. */
    R10,
    /** The channel serves the purpose. */
    R11,
    /** Nothing declared secret in a channel that carries no secrets. */
    R12,
    R13_GIVER,
    R14_RECEIVER,
    /** One of the channel's needs; the decision says which. */
    R15_NEED,
    R16_FAMILY_INFO,
    /** The giver named the receiver for this item. */
    R17,
    /** No conflict: kin, neighbour, own situation. */
    R18,
    /** The session is valid, for what lives in a session only. */
    R19,
    /** Not expired, and readable at this stage of its retention. */
    R20,
    /** Permitted. It cites no article: whatever the law asks has been asked by the gates before. */
    R99
}
