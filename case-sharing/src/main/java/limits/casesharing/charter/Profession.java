package limits.casesharing.charter;

/** The closed list of professions that a member of the ad hoc group may be designated under. CSI L132-5, L132-13. */
public enum Profession {
    /** Social service assistant of a public or private service. */
    SOCIAL_WORKER,
    /** Social service assistant of the schools. */
    SCHOOL_SOCIAL_WORKER,
    /** Social worker posted in a police or gendarmerie station. */
    ISCG,
    /** Registered health professional. */
    HEALTH_PRO,
    /** Nurse of a school. */
    SCHOOL_NURSE,
    /** Psychologist who takes part in care. */
    PSYCHOLOGIST_CARE,
    /** Psychologist of the national education service. */
    SCHOOL_PSYCHOLOGIST,
    /** Professional of an addiction care centre. */
    CSAPA_PRO,
    /** Takes part in child welfare for the department. CASF L221-6. */
    ASE_AGENT,
    /** Collects worrying information for the department. CASF L226-9. */
    CRIP_AGENT,
    /** Street educator of specialised prevention. */
    SPECIALISED_PREVENTION,
    /** Educator of judicial youth protection. CJPM L241-1. */
    PJJ_AGENT,
    /** Coordinator named by the mayor for social action. CASF L121-6-2. */
    COORDINATOR_CASF,
    /** Agent whom the mayor has put in charge. */
    MAYOR_DELEGATE,
    /** Coordinator of the local security and crime-prevention council. CSI L132-4. */
    CLSPD_COORDINATOR,
    /** Coordinator of the project. Guidelines §1.1. */
    LIMITS_COORDINATOR,
    /** Head of a school. */
    SCHOOL_HEAD,
    /** School counsellor in charge of pupils' daily life. */
    CPE,
    /** Head of the education services in the department, or a named agent. */
    DASEN,
    /** National police. */
    POLICE_NATIONAL,
    /** Gendarmerie. */
    GENDARMERIE,
    /** Municipal police. */
    POLICE_MUNICIPAL,
    /** Services of the prefect. */
    PREFECTURE,
    /** Public prosecutor. CSI L132-2. */
    PROSECUTOR,
    /** Adviser of the educational success programme. */
    PRE_AGENT,
    /** Family allowance fund. */
    CAF_AGENT,
    /** Municipal agent for schools. */
    MUNICIPAL_SCHOOL_AGENT,
    /** Municipal social action centre. */
    CCAS_AGENT,
    /** The mayor in person. */
    MAYOR,
    /** Social landlord. */
    LANDLORD,
    /** Local mission for young people's employment. */
    MISSION_LOCALE,
    /** Mediation association. */
    MEDIATION_ASSOC,
    /** Parenting support service. */
    PARENTING_SERVICE,
    /** Work integration association. */
    WORK_INTEGRATION_ASSOC,
    /** Training provider. */
    TRAINING_PROVIDER,
    /** Stands in no closed list, and so is never permitted anything. */
    UNKNOWN
}
