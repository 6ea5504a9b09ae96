package limits.casesharing.group;

/** Why a member is suspended. */
public enum SuspensionGround {
    /** Somebody says that she broke confidentiality. */
    ALLEGED_BREACH,
    /** She is said to use what she knows for something else. Code pénal 226-21. */
    ALLEGED_MISUSE,
    /** Her identity or her device may be in other hands. */
    ACCESS_COMPROMISED,
    /** Her body told that she changed post, before her mandate is ended. */
    CHANGE_OF_POST,
    /** She acts for another body now, and no longer for the one whose head designated her. CSI D132-8. */
    CHANGE_OF_BODY
}
