package limits.casesharing.danger;

/** To whom danger is reported. CASF L226-2-1, L226-3, L226-4. */
public enum Addressee {
    /** The national telephone service for children in danger, free and open day and night. */
    LINE_119,
    /** The department's unit that collects worrying information. CASF L226-3. */
    DEPARTMENTAL_UNIT,
    /** The prosecutor; a copy is owed to the president of the departmental council. CASF L226-4. */
    PROSECUTOR,
    /** Police or gendarmerie: 17 or 112, or 114 in writing. */
    POLICE;

    /** Whether the president of the departmental council must receive a copy. CASF L226-4. */
    public boolean copyOwed() {
        return this == PROSECUTOR;
    }
}
