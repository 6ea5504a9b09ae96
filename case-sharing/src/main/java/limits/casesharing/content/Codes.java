package limits.casesharing.content;

/** The lists of codes that forms offer: a closed list each, in plain words on the screen. Design values, to be agreed. */
public final class Codes {

    private Codes() {}

    /** Whether somebody handles a situation. */
    public enum SituationFlag {
        KNOWN_HANDLED,
        KNOWN_NEEDS_RELAY,
        UNKNOWN
    }

    /** Sex, as the civil register has it. */
    public enum Sex {
        FEMALE,
        MALE,
        NOT_SAID
    }

    /** School, training or work. */
    public enum EducationStatus {
        AT_SCHOOL,
        AT_SCHOOL_AT_RISK,
        IN_TRAINING,
        IN_WORK,
        LOOKING_FOR_SCHOOL_OR_TRAINING,
        LOOKING_FOR_WORK,
        NEITHER
    }

    /** Attendance: a flag, never the reason. */
    public enum AttendanceFlag {
        CONCERN,
        CONCERN_ENDED
    }

    /** What would help. */
    public enum SupportNeed {
        HOUSING,
        PARENTING,
        SCHOOLING,
        JOB,
        LEISURE
    }

    /** What a social assessment is about. CASF L121-6-2. */
    public enum SocialTopic {
        RIGHTS_AND_BENEFITS,
        BUDGET,
        HOUSING,
        FAMILY_RELATIONS,
        DAILY_LIFE
    }

    /** What a fact of child protection is about. CASF L226-2-2. */
    public enum ProtectionTopic {
        CARE_AND_NEEDS,
        SAFETY,
        HEALTH_NEGLECTED,
        SCHOOLING_NEGLECTED,
        RUNAWAY
    }

    /** What care is about, no diagnosis. CSP L1110-4. */
    public enum CareTopic {
        CONTINUITY_OF_CARE,
        ADAPTATION_NEEDED,
        PREVENTION
    }

    /** What came of a proposal. */
    public enum Reply {
        ACCEPTED,
        DECLINED
    }

    /** A service, generalised so that none reveals health. */
    public enum ServiceKind {
        SCHOOLING_SUPPORT,
        TRAINING_OR_WORK,
        HOUSING_SUPPORT,
        PARENTING_SUPPORT,
        LEISURE_OR_STAY,
        PERSONAL_SUPPORT
    }

    /** What a statement on an offence says. GDPR art. 10. */
    public enum OffenceCode {
        INVOLVEMENT_IN_TRAFFICKING,
        DRUG_USE,
        DAMAGE_TO_PROPERTY,
        THEFT,
        VIOLENCE,
        OTHER_OFFENCE
    }

    /** Which kind of body a statement comes from. */
    public enum SourceBody {
        POLICE_OR_GENDARMERIE,
        MUNICIPAL_POLICE,
        PROSECUTOR,
        JUDICIAL_YOUTH_PROTECTION,
        SCHOOL,
        TOWN_HALL,
        DEPARTMENT
    }

    /** Which measure a prosecutor's document tells of. CSI L132-2. */
    public enum MeasureKind {
        ALTERNATIVE_TO_PROSECUTION,
        EDUCATIONAL_MEASURE,
        REPARATION,
        SUPERVISION,
        OTHER_MEASURE
    }

    /** Enrolled in a parenting programme or not. */
    public enum Enrolment {
        ENROLLED,
        NOT_ENROLLED
    }

    /** What somebody will do. */
    public enum Deed {
        CONTACT_THE_FAMILY,
        MEET_THE_YOUNG_PERSON,
        CALL_THE_SCHOOL,
        PREPARE_A_REFERRAL,
        OPEN_RIGHTS,
        REVIEW_TOGETHER
    }

    /** What a young person may be exposed to, as a victim; never an act. CASF L226-2-2. */
    public enum Exposure {
        DEBT,
        THREAT,
        GROOMING,
        CONTROL,
        VIOLENCE_SUFFERED,
        EXPLOITED
    }

    /** Who asks. */
    public enum Asking {
        YOUNG_PERSON,
        PARENT,
        BOTH
    }

    /** What the family asks. */
    public enum FamilyAsk {
        APPOINTMENT,
        INTERPRETER,
        CALL_BEFORE_DECISIONS,
        HELP_WITH_SCHOOL,
        HELP_WITH_RIGHTS,
        HELP_WITH_PARENTING,
        ACTIVITY_FOR_THE_CHILD
    }

    /** Where a follow-up began. */
    public enum FollowUpOrigin {
        SCHOOL,
        SPECIALISED_PREVENTION,
        SOCIAL_SERVICE,
        TOWN_HALL,
        FAMILY
    }

    /** What came of a follow-up. */
    public enum FollowUpOutcome {
        UNDER_WAY,
        NEED_MET,
        RELAYED,
        STOPPED
    }
}
