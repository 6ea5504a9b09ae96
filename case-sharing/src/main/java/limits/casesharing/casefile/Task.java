package limits.casesharing.casefile;

/** What a member does in one situation. A task opens the channels that ask for it, no other. Guidelines §2.4; CSI L132-5. */
public enum Task {
    /** Speaks with the young person, in the street or at the club. */
    EDUCATIONAL_SUPPORT,
    /** Social action for the young person or the household. CASF L121-6-2. */
    SOCIAL_SUPPORT,
    /** Supports the parents. Guidelines §3. */
    FAMILY_SUPPORT,
    /** The link with the school. */
    SCHOOLING,
    /** The way to training or work. */
    WORK_AND_TRAINING,
    /** Care. CSP L1110-4. */
    CARE,
    /** Child protection. CASF L226-2-2. */
    CHILD_PROTECTION,
    HOUSING,
    /** Sees that each does what was agreed. */
    COORDINATION;

    /** Whether it means intervening with the same person or family. CASF L121-6-2. */
    public boolean intervenes() {
        return switch (this) {
            case EDUCATIONAL_SUPPORT, SOCIAL_SUPPORT, FAMILY_SUPPORT, CARE, CHILD_PROTECTION -> true;
            case SCHOOLING, WORK_AND_TRAINING, HOUSING, COORDINATION -> false;
        };
    }
}
