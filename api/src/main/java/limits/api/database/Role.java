package limits.api.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A login that PostgreSQL itself holds to its rights. Each role but the last four owns nothing and works in the one
 * schema that bears its name.
 */
public enum Role {
    /** Decisions of the committee's side, and what people look at there. */
    GOVERNANCE,
    /** Decisions on situations; no words about anybody. */
    CASESHARING,
    /** Sealed words; opens nothing without {@link #KEYS}. */
    VAULT,
    /** Wrapped keys; opens nothing without {@link #VAULT} and the root key. */
    KEYS,
    /** Who asked to read what, and the answer. */
    ACCESS_LOG,
    /** Releases in blocks. */
    PUBLISHED,
    /** Tables for the committee; reads the governance and published logs. */
    REPORTING,
    /** Names and mandates of those who act. */
    IDENTITY,
    /** Gives entries their positions in every log, grows the trees and keeps the checkpoints; appends no entry. */
    SEQUENCER,
    /** Removes entries of the access log whose time is over; nothing else, nowhere else. */
    RETENTION,
    /** Reads logs, nothing else. */
    AUDITOR,
    /** Migrations only. */
    OWNER;

    /** The contexts whose schema holds a log. */
    private static final List<Role> WITH_A_LOG = List.of(GOVERNANCE, CASESHARING, ACCESS_LOG, PUBLISHED);

    /** The name of the login, and of its schema. */
    public String login() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean hasSchema() {
        return this != SEQUENCER && this != RETENTION && this != AUDITOR && this != OWNER;
    }

    /** Every role that has a log, in the order in which logs are told. */
    public static List<Role> withALog() {
        return WITH_A_LOG;
    }

    boolean hasLog() {
        return WITH_A_LOG.contains(this);
    }

    /** Who else may read this role's log. */
    List<Role> readers() {
        return switch (this) {
            case GOVERNANCE, PUBLISHED -> List.of(AUDITOR, REPORTING);
            case CASESHARING, ACCESS_LOG -> List.of(AUDITOR);
            default -> List.of();
        };
    }

    /** Who else enters this role's schema: those who read its log, who sequences it, who removes what is over. */
    List<Role> visitors() {
        var visitors = new ArrayList<>(readers());
        if (hasLog()) {
            visitors.add(SEQUENCER);
        }
        if (this == ACCESS_LOG) {
            visitors.add(RETENTION);
        }
        return visitors;
    }

    /** The roles that have a schema, in the order they are migrated. */
    static List<Role> schemas() {
        return List.of(values()).stream().filter(Role::hasSchema).toList();
    }
}
