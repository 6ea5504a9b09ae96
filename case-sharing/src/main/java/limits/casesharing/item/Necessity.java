package limits.casesharing.item;

/** Why the readers need it; the words that say so in full are sealed with the text. CASF L121-6-2, L226-2-2. */
public enum Necessity {
    FOR_THE_READERS_TASK,
    TO_COORDINATE,
    TO_HAND_OVER,
    TO_PREPARE_A_REFERRAL,
    FOR_THE_YOUNG_PERSONS_SAFETY,
    ASKED_BY_THE_FAMILY
}
