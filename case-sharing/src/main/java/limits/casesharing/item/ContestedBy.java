package limits.casesharing.item;

/** Who says that an item is wrong; for the young person and the parents their referent says it. GDPR art. 16. */
public enum ContestedBy {
    READER,
    YOUNG_PERSON,
    PARENTS
}
