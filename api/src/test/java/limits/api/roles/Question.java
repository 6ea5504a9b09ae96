package limits.api.roles;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import limits.api.PageSeen;
import limits.api.TestPerson;
import limits.api.eventlog.Samples;
import limits.api.eventlog.StableJson;
import limits.api.identity.ShutOut;
import limits.casesharing.accesslog.AccessLogEvent.Part;
import limits.kernel.Ask;
import limits.kernel.Capacity;
import limits.kernel.Person;
import tools.jackson.databind.node.ObjectNode;

/** One thing that may be asked of the confidential side from outside: a row of the matrix. */
sealed interface Question {

    /** As the document names it. */
    String title();

    Part part();

    /** Whether somebody names by a key what she asks about. */
    boolean namesSomething();

    /** Asks it about these things, as this person. */
    PageSeen asked(TestPerson who, String token, Things about);

    /** A command, handed in as JSON with valid values and the keys of these things. */
    record Command(Class<?> type, Part part, Set<Capacity> openTo) implements Question {

        private static final long SEED = 20261123;

        static Command of(Class<?> type) {
            var sample = (Ask) new Samples(SEED).of(type);
            return new Command(type, ShutOut.partOf(address(type)).orElseThrow(), sample.openTo());
        }

        static String address(Class<?> type) {
            String room = type.getPackageName().replace("limits.", "").replace('.', '/');
            return "/api/v1/commands/" + room + "/"
                    + type.getSimpleName()
                            .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                            .toLowerCase(Locale.ROOT);
        }

        @Override
        public String title() {
            return "`" + type.getSimpleName() + "`";
        }

        @Override
        public boolean namesSomething() {
            return true;
        }

        @Override
        public PageSeen asked(TestPerson who, String token, Things about) {
            var body = (ObjectNode) StableJson.mapper().valueToTree(new Samples(SEED).of(type));
            for (var component : type.getRecordComponents()) {
                about.byType(component.getType()).forEach(key -> body.put(component.getName(), key.text()));
                if (component.getType() == Person.class) {
                    body.put(component.getName(), Things.someone().toString());
                }
            }
            return who.sendJson(token, "POST", address(type), body.toString(), "Idempotency-Key", fresh());
        }
    }

    /**
     * A page or an address for programs.
     *
     * @param body what a program sends there, as JSON; empty for a page
     */
    record Address(String method, String pattern, Part part, String body) implements Question {

        private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

        @Override
        public String title() {
            return "`" + method + " " + pattern + "`";
        }

        @Override
        public boolean namesSomething() {
            return VARIABLE.matcher(pattern).find();
        }

        boolean forPrograms() {
            return pattern.startsWith("/api/");
        }

        @Override
        public PageSeen asked(TestPerson who, String token, Things about) {
            String address = VARIABLE.matcher(pattern).replaceAll(found -> about.inAddress(found.group(1)));
            if (forPrograms()) {
                return method.equals("GET")
                        ? who.api(token, address)
                        : who.sendJson(token, method, address, body, "Idempotency-Key", fresh());
            }
            return method.equals("GET") ? who.get(address) : who.post(address, Map.of());
        }
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}
