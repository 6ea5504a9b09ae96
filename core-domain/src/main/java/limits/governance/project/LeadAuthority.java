package limits.governance.project;

/** Which kind of authority steers: both may answer the national call for projects. Guidelines, introduction, §1.1. */
public enum LeadAuthority {
    /** One commune, steered by its mayor. */
    MUNICIPALITY,
    /** Several communes together, steered by the chair of their joint authority. */
    INTERMUNICIPAL
}
