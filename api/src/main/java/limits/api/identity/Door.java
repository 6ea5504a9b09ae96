package limits.api.identity;

import static limits.kernel.Capacity.AUDITOR;
import static limits.kernel.Capacity.COORDINATOR;
import static limits.kernel.Capacity.DATA_PROTECTION_OFFICER;
import static limits.kernel.Capacity.MAYOR;
import static limits.kernel.Capacity.MEMBER;
import static limits.kernel.Capacity.PROVIDER;
import static limits.kernel.Capacity.STEERING;

import java.util.Arrays;
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
    PROJECT(COORDINATOR, MAYOR, STEERING),
    COMMITTEE(COORDINATOR, MAYOR, STEERING),
    PARTNERS(COORDINATOR, MAYOR, STEERING),
    ASSESSMENT(COORDINATOR, MAYOR, STEERING),
    PLAN(COORDINATOR, MAYOR, STEERING),
    SCHEMES(COORDINATOR, MAYOR, STEERING, MEMBER, PROVIDER),
    TEMPLATES(COORDINATOR, MAYOR, STEERING),
    FIGURES(COORDINATOR, MAYOR, STEERING),
    GROUP(COORDINATOR, MAYOR, MEMBER, DATA_PROTECTION_OFFICER),
    SITUATIONS(MEMBER),
    REFERRALS(MEMBER, PROVIDER),
    AUDIT(AUDITOR);

    private final Set<Capacity> openTo;

    Door(Capacity... openTo) {
        this.openTo = Set.of(openTo);
    }

    /** Where it is: {@code /project}; its JSON twin stands below {@code /api/v1}. */
    public String path() {
        return "/" + code();
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
