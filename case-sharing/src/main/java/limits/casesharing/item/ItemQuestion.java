package limits.casesharing.item;

/** What a reader may ask the giver back, in codes; the words are spoken between them. Guidelines §1.4. */
public enum ItemQuestion {
    WHAT_IS_EXPECTED_OF_ME,
    IS_IT_STILL_TRUE,
    WHAT_IS_IT_BASED_ON,
    WHY_ME
}
