package limits.api.audit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import limits.casesharing.charter.Profession;
import limits.casesharing.group.Group;
import limits.casesharing.group.GroupEvent.CharterSigned;
import limits.casesharing.group.GroupEvent.MemberDesignated;
import limits.casesharing.group.Seat;
import limits.kernel.Person;

/**
 * The ad hoc group as it stood.
 *
 * @param told sequence number of its last event, from 0
 * @param members everybody ever designated by then, in the order of their first designation
 */
public record GroupThen(long told, List<MemberThen> members) {

    /**
     * One member on the day of the entry.
     *
     * @param name empty once the directory has erased it
     * @param place the end of the message code {@code group.place.<this>}
     * @param signed what she had signed
     */
    public record MemberThen(String name, String organisation, Profession profession, String place, Signature signed) {}

    /**
     * What somebody had signed by then.
     *
     * @param state the end of the message code {@code audit.signed.<this>}
     * @param version of the charter; 0 where it is not known or nothing was signed
     */
    public record Signature(String state, int version, Optional<LocalDate> on) {

        static final Signature NONE = new Signature("none", 0, Optional.empty());
    }

    public GroupThen {
        members = List.copyOf(members);
    }

    static GroupThen of(
            Group.Standing standing, List<?> happened, long told, Optional<CharterThen> charter, Names names) {
        Map<Person, MemberDesignated> designated = new LinkedHashMap<>();
        Map<Person, CharterSigned> signed = new LinkedHashMap<>();
        for (Object event : happened) {
            if (event instanceof MemberDesignated it) {
                designated.put(it.person(), it);
                signed.remove(it.person());
            }
            if (event instanceof CharterSigned it) {
                signed.put(it.person(), it);
            }
        }
        return new GroupThen(
                told,
                designated.values().stream()
                        .map(it -> new MemberThen(
                                names.of(it.person()),
                                names.of(it.designation().organisation()),
                                it.designation().profession(),
                                place(standing.seat(it.person())),
                                signature(Optional.ofNullable(signed.get(it.person())), charter)))
                        .toList());
    }

    private static Signature signature(Optional<CharterSigned> last, Optional<CharterThen> charter) {
        return last.map(it -> {
                    int version =
                            charter.flatMap(then -> then.numberOf(it.text())).orElse(0);
                    boolean current = charter.flatMap(CharterThen::inForce)
                            .filter(then -> then.text().equals(it.text()))
                            .isPresent();
                    String state = version == 0 ? "some" : current ? "current" : "other";
                    return new Signature(state, version, Optional.of(it.on()));
                })
                .orElse(Signature.NONE);
    }

    private static String place(Seat seat) {
        return switch (seat) {
            case Seat.Designated it -> "DESIGNATED";
            case Seat.Approved it -> "APPROVED";
            case Seat.Suspended it -> "SUSPENDED";
            case Seat.Excluded it -> "EXCLUDED";
            case Seat.Ended it -> "ENDED";
            case Seat.Never it -> "ENDED";
        };
    }
}
