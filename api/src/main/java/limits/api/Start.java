package limits.api;

/** Hands over to {@link Limits}, or says in one line that this Java is too old to read it. Compiled for Java 17. */
final class Start {

    private static final int NEEDED = 25;

    private Start() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        if (Runtime.version().feature() < NEEDED) {
            System.err.println("LIMITS: Java " + NEEDED + " or later is needed, this is Java "
                    + Runtime.version().feature() + " / il faut Java " + NEEDED + " ou plus récent, ceci est Java "
                    + Runtime.version().feature());
            System.exit(1);
        }
        Class.forName("limits.api.Limits").getMethod("main", String[].class).invoke(null, (Object) arguments);
    }
}
