package limits.governance.assessment;

/**
 * The six questions that guide the assessment. None is compulsory: an assessment can be adopted without police figures,
 * and with a question that nobody could answer. Source: guidelines §1.3.
 */
public enum Question {
    /** What is the target area, and why was it chosen? */
    TARGET_AREA,
    /** What does trafficking do to residents' daily life, public space, peace and safety; how commonplace has it become? */
    DAILY_LIFE,
    /** What leads some minors into it: risk factors, warning signs, where they come from, who else is recruited? */
    FACTORS,
    /** What stands in the way of tackling it here, in fact or as it is felt? */
    OBSTACLES,
    /** What exists already, and what has been tried? */
    EXISTING_MEASURES,
    /** Whom in the neighbourhood or area can the project rely on? */
    KEY_STAKEHOLDERS;

    /** Its number in the guidelines, from 1. */
    public int number() {
        return ordinal() + 1;
    }
}
