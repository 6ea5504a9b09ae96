package limits.casesharing.item;

/** Where the giver has it from, as she says when she shares it. */
public enum ItemSource {
    /** She saw it herself. */
    SEEN,
    TOLD_BY_THE_PERSON,
    TOLD_BY_A_THIRD_PARTY,
    DOCUMENT,
    /** Shared before anybody was asked; nobody answers with it. */
    NOT_ASKED
}
