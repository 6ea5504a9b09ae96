package limits.api.identity;

import static limits.kernel.Capacity.AUDITOR;
import static limits.kernel.Capacity.COORDINATOR;
import static limits.kernel.Capacity.DATA_PROTECTION_OFFICER;
import static limits.kernel.Capacity.MAYOR;
import static limits.kernel.Capacity.MEMBER;
import static limits.kernel.Capacity.PROVIDER;
import static limits.kernel.Capacity.STEERING;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import limits.kernel.Capacity;

/**
 * A part of the house that has an address, and the capacities it opens to at all. Navigation, pages and {@code /api/v1}
 * all follow this one list; what is not listed is shut. It is the coarse rule only: the fine ones stand where things
 * are decided.
 */
public enum Door {
    PROJECT(COORDINATOR, MAYOR, STEERING, DATA_PROTECTION_OFFICER, AUDITOR),
    COMMITTEE(COORDINATOR, MAYOR, STEERING, DATA_PROTECTION_OFFICER, AUDITOR),
    PARTNERS(COORDINATOR, MAYOR, STEERING, DATA_PROTECTION_OFFICER, AUDITOR),
    ASSESSMENT(COORDINATOR, MAYOR, STEERING, DATA_PROTECTION_OFFICER, AUDITOR),
    PLAN(COORDINATOR, MAYOR, STEERING, DATA_PROTECTION_OFFICER, AUDITOR),
    SCHEMES(COORDINATOR, MAYOR, STEERING, MEMBER, PROVIDER, DATA_PROTECTION_OFFICER, AUDITOR),
    TEMPLATES(COORDINATOR, MAYOR, STEERING, DATA_PROTECTION_OFFICER, AUDITOR),
    FIGURES(COORDINATOR, MAYOR, STEERING, DATA_PROTECTION_OFFICER, AUDITOR),
    GROUP(COORDINATOR, MAYOR, MEMBER, DATA_PROTECTION_OFFICER),
    SITUATIONS(MEMBER),
    SESSIONS(MEMBER),
    REFERRALS(MEMBER, PROVIDER),
    AUDIT(AUDITOR),
    /** A room within the audit, which the data protection officer enters too. */
    VERIFICATION("/audit/verify", AUDITOR, DATA_PROTECTION_OFFICER);

    private final String path;
    private final Set<Capacity> openTo;

    Door(Capacity... openTo) {
        this("", openTo);
    }

    Door(String path, Capacity... openTo) {
        this.path = path;
        this.openTo = Set.of(openTo);
    }

    /** Every door, those within another one first: the first that fits an address decides who may enter. */
    static List<Door> innermostFirst() {
        return Arrays.stream(values())
                .sorted(Comparator.comparing((Door door) -> door.path().length())
                        .reversed())
                .toList();
    }

    /** Where it is: {@code /project}; its JSON twin stands below {@code /api/v1}. */
    public String path() {
        return path.isEmpty() ? "/" + code() : path;
    }

    /** Its word in messages: {@code door.project}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Everything behind it, as patterns of addresses. */
    String[] addresses(String prefix) {
        return new String[] {prefix + path(), prefix + path() + "/**"};
    }

    /** The capacities as authorities. */
    String[] authorities() {
        return openTo.stream().map(Capacity::name).toArray(String[]::new);
    }

    /** The doors of one capacity, in the order of the navigation. */
    public static List<Door> openTo(Capacity capacity) {
        return Arrays.stream(values())
                .filter(door -> door.openTo.contains(capacity))
                .toList();
    }
}
