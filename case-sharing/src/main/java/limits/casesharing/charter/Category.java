package limits.casesharing.charter;

/** What kind of information an item is: a closed list, each kind with its own rule in the statutory floor. */
public enum Category {
    /** Name, sex, birth date, address, contact, legal representatives. */
    IDENTITY_MIN,
    /** Start, end, origin, referent, actions, dates, outcome of the support. */
    FOLLOWUP_META,
    /** Known and handled, known and in need of a relay, or unknown. */
    SITUATION_FLAG,
    /** School level or job status, from a list. */
    EDUCATION_OR_JOB_STATUS,
    /** A flag and a date about attendance, never the reason. */
    ATTENDANCE_CONCERN,
    /** The school's absenteeism register: refused for everybody. Code de l'éducation R131-10-5. */
    ABSENTEEISM_REGISTER,
    /** What would help, from a list; no narrative. */
    SUPPORT_NEED_CODE,
    /** A short structured note of social action. CASF L121-6-2. */
    SOCIAL_ASSESSMENT,
    /** A short structured note of child protection. CASF L226-2-2. */
    CHILD_PROTECTION_FACT,
    /** A short structured note of care; off unless the host is certified. CSP L1110-4, L1111-8. */
    HEALTH,
    /** A service was accepted or declined; no reason. */
    REFERRAL_ACCEPTED,
    /** Code, date and source body of a statement on involvement in trafficking. GDPR art. 10. */
    OFFENCE_RELATED,
    /** Kind, dates and reference of a prosecutor's document. CSI L132-2. */
    JUDICIAL_MEASURE,
    /** Enrolled in a parenting programme or not, with the parent's agreement. */
    PARENT_PROGRAMME,
    /** Who does what by when. */
    DECISION_RECORD,
    /** Working note of a session, destroyed with it. */
    SESSION_SCRATCH,
    /** The young person as a victim: debt, threat, grooming, control, violence; never an act. */
    EXPOSURE_OR_EXPLOITATION,
    /** What the family asks, coded, read back and agreed. */
    FAMILY_REQUEST,
    /** The judicial personality file: refused for everybody. CJPM L322-10. */
    PERSONALITY_FILE_DUP,
    /** An extract of a police file: refused for everybody. CPP art. 11. */
    POLICE_FILE_EXTRACT,
    /** Inquiry or intelligence: refused for everybody. CPP art. 11. */
    INVESTIGATION_OR_INTEL,
    /** The criminal record: refused for everybody. GDPR art. 10. */
    CRIMINAL_RECORD,
    /** Who a witness or a source is: refused for everybody, for fear of reprisals. */
    WITNESS_OR_SOURCE_ID,
    /** A named third party: refused for everybody; a situation of its own is opened instead. */
    NAMED_THIRD_PARTY,
    /** Origin, belief, sexuality: refused for everybody. GDPR art. 9; Code pénal 226-19. */
    ORIGIN_BELIEF_SEXUALITY,
    /** Right of residence: refused for everybody, as no purpose here needs it. */
    IMMIGRATION_STATUS,
    /** An opinion without a source: refused for everybody. */
    UNSOURCED_OPINION,
    /** Stands in no closed list, and so is refused for everybody. */
    UNKNOWN
}
