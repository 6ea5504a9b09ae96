package limits.governance.partner;

/**
 * What kind of body a partner is, or sits on the committee for. The guidelines show the main partners of §1.2 as a
 * diagram; these are the bodies their text names, each with the place that names it. {@link #OTHER} keeps the list open
 * to the area, as §1.2 asks.
 */
public enum Category {
    /** The authority that steers: its elected members and its directorate. §1.1 */
    LOCAL_AUTHORITY(Family.SIGNATORY),
    /** The departmental prefecture, signatory of the agreement. §1.1 */
    PREFECTURE(Family.SIGNATORY),
    /** The interministerial mission, signatory of the agreement. §1.1 */
    MILDECA(Family.SIGNATORY),

    /** Social mediation agents employed by the town. §1.1 */
    SOCIAL_MEDIATION(Family.INTERNAL_SERVICE),
    /** Neighbourhood centres, or mediation and citizen centres. §1.1 */
    NEIGHBOURHOOD_CENTRES(Family.INTERNAL_SERVICE),
    /** Community life and community activities. §1.1 */
    COMMUNITY_LIFE(Family.INTERNAL_SERVICE),
    /** Local urban and social management (GUSP). §1.1 */
    URBAN_AND_SOCIAL_MANAGEMENT(Family.INTERNAL_SERVICE),
    /** The town's health department, mental health included. §1.1 */
    MUNICIPAL_HEALTH(Family.INTERNAL_SERVICE),
    /** The town's parenting department. §1.1 */
    PARENTING(Family.INTERNAL_SERVICE),
    /** The town's education department. §1.1 */
    MUNICIPAL_EDUCATION(Family.INTERNAL_SERVICE),
    /** The town's department for children and young people. §1.1 */
    CHILDREN_AND_YOUNG_PEOPLE(Family.INTERNAL_SERVICE),
    /** The local social welfare centre (CCAS). §1.1 */
    SOCIAL_WELFARE_CENTRE(Family.INTERNAL_SERVICE),
    /** The town's professional integration department. §1.1 */
    PROFESSIONAL_INTEGRATION(Family.INTERNAL_SERVICE),

    /** The departmental education authority. §1.1, 2.1 */
    EDUCATION_AUTHORITY(Family.STATE),
    /** A school: its head and educational team. §2.1 */
    SCHOOL(Family.STATE),
    /** National police or gendarmerie. §1.3 */
    INTERNAL_SECURITY_FORCES(Family.STATE),
    /** Social worker in a police or gendarmerie station (ISCG). §1.2 */
    STATION_SOCIAL_WORKER(Family.STATE),
    /** The public prosecutor. §2.1, 2.7 */
    PUBLIC_PROSECUTOR(Family.STATE),
    /** The juvenile court judge. §1.2 */
    JUVENILE_JUDGE(Family.STATE),
    /** Judicial youth protection (PJJ). §2.4, 2.7 */
    JUDICIAL_YOUTH_PROTECTION(Family.STATE),
    /** The regional health authority (ARS). §2.3 */
    REGIONAL_HEALTH_AUTHORITY(Family.STATE),

    /** The departmental council, in charge of social action. §3.3 */
    DEPARTMENTAL_COUNCIL(Family.SOCIAL_ACTION),
    /** Child protection services. §2.4, 3.3 */
    CHILD_PROTECTION(Family.SOCIAL_ACTION),
    /** A specialised prevention club or association. §2.1, 2.4 */
    SPECIALISED_PREVENTION(Family.SOCIAL_ACTION),
    /** The family allowance fund (CAF). §3.1 */
    FAMILY_ALLOWANCE_FUND(Family.SOCIAL_ACTION),
    /** The local mission for young people. §2.4 */
    LOCAL_MISSION(Family.SOCIAL_ACTION),

    /** A social landlord or a network of them. §1.2, 4.2 */
    HOUSING_PROVIDER(Family.AREA),
    /** A mediation association. §1.2 */
    MEDIATION_ASSOCIATION(Family.AREA),
    /** Actors of urban policy. §1.2 */
    URBAN_POLICY(Family.AREA),
    /** Actors of integration. §1.2 */
    INTEGRATION(Family.AREA),
    /** Actors of culture. §1.2 */
    CULTURE(Family.AREA),
    /** Actors of sport. §1.2 */
    SPORT(Family.AREA),
    /** Another association of the neighbourhood. §1.3 */
    ASSOCIATION(Family.AREA),
    /** Residents who organise themselves. §4.1 */
    RESIDENTS(Family.AREA),
    /** A kind of partner of this area that the guidelines do not name. §1.2 */
    OTHER(Family.AREA);

    /** Where a kind of partner belongs, as a person who looks for it would expect. */
    public enum Family {
        /** Signs the agreement. §1.1 */
        SIGNATORY,
        /** A department of the authority itself: cross-functionality begins there. §1.1 */
        INTERNAL_SERVICE,
        /** The State's services and justice. */
        STATE,
        /** Social action, child protection and integration of young people. */
        SOCIAL_ACTION,
        /** Landlords, associations and residents of the area. */
        AREA
    }

    private final Family family;

    Category(Family family) {
        this.family = family;
    }

    public Family family() {
        return family;
    }

    /** One of the three kinds that the trials probably did not mobilise enough. Source: guidelines §1.2. */
    public boolean easilyForgotten() {
        return this == HOUSING_PROVIDER || this == JUVENILE_JUDGE || this == STATION_SOCIAL_WORKER;
    }
}
