package limits.casesharing.casefile;

/** Who first worried: the kind of body or person, never a name. CNIL AU-038 art. 3; guidelines §1.4. */
public enum Origin {
    SCHOOL,
    SOCIAL_SERVICE,
    SPECIALISED_PREVENTION,
    TOWN_HALL,
    LANDLORD,
    LEISURE_OR_SPORT,
    HEALTH,
    POLICE_OR_JUSTICE,
    FAMILY,
    YOUNG_PERSON,
    RESIDENT
}
