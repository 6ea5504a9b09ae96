package limits.governance.project;

/** Where in the authority the coordinator belongs. Guidelines §1.1. */
public enum Attachment {
    MAYORS_OFFICE,
    DEPARTMENT
}
