package limits.published;

/** How many persons one block stands for. Eleven until the data protection officer signs ten or five. */
public enum Base {
    ELEVEN(11),
    TEN(10),
    FIVE(5);

    private final int persons;

    Base(int persons) {
        this.persons = persons;
    }

    public int persons() {
        return persons;
    }
}
