package limits.governance.actionplan;

/** The four sections of the guidelines, by which actions are read together. Guidelines, introduction. */
public enum Axis {
    ORGANISATION,
    YOUNG_PEOPLE,
    FAMILIES,
    ENVIRONMENT
}
