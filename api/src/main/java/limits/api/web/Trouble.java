package limits.api.web;

import java.util.Map;

/**
 * What went wrong with a request, in terms that may leave the house.
 *
 * @param status of HTTP
 * @param code stable, also the key of its message; for a fault, the number to quote stands in {@code incident}
 * @param fields message code of each malformed field by its name
 * @param incident opaque number that the log carries too; empty unless it is a fault
 */
record Trouble(int status, String code, Map<String, String> fields, String incident) {

    Trouble(int status, String code) {
        this(status, code, Map.of(), "");
    }
}
