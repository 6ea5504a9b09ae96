package limits.casesharing.charter;

/** What somebody asks to do with an item. */
public enum Act {
    READ,
    SHARE,
    /** Report that a child is in danger: never blocked. CASF L226-2-1, L226-4; Code pénal 226-14, 434-3. */
    REPORT_DANGER
}
