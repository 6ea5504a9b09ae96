package limits.api.eventlog.export;

/** One line of what a verification says, in both languages. */
record Line(String english, String french) {

    static Line of(String english, String french) {
        return new Line(english, french);
    }

    Line under(String label) {
        return new Line(label + ": " + english, label + " : " + french);
    }

    String text() {
        return english + " / " + french;
    }
}
