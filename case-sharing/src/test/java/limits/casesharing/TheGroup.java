package limits.casesharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import limits.casesharing.casefile.Belonging;
import limits.casesharing.charter.Charter;
import limits.casesharing.charter.CharterRoll;
import limits.casesharing.charter.Clauses;
import limits.casesharing.charter.Floor;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.SignatureLevel;
import limits.casesharing.charter.Terms;
import limits.casesharing.group.Group;
import limits.casesharing.group.GroupRoll;
import limits.casesharing.group.Membership;
import limits.kernel.Actor;
import limits.kernel.Area;
import limits.kernel.Capacity;
import limits.kernel.Fingerprint;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;

/**
 * The group that these stories are told in: a school counsellor, a street educator, a social worker, a landlord, and
 * somebody who has left.
 */
public final class TheGroup implements GroupRoll, CharterRoll {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");

    public static final Group.Id GROUP = new Group.Id(key("group"));
    public static final Charter.Id CHARTER = new Charter.Id(key("charter"));
    public static final Fingerprint TEXT = new Fingerprint("ab".repeat(32));

    public static final Actor COUNSELLOR = member("counsellor", "school");
    public static final Actor EDUCATOR = member("educator", "prevention");
    public static final Actor SOCIAL_WORKER = member("social worker", "department");
    public static final Actor LANDLORD = member("landlord", "housing");
    public static final Actor WHO_LEFT = member("who left", "prevention");
    public static final Actor STRANGER = member("stranger", "elsewhere");

    private final Map<Person, Membership> members = new LinkedHashMap<>();
    private Optional<VersionInForce> version = Optional.of(new VersionInForce(CHARTER, 1, TEXT, terms(), 3));

    public TheGroup() {
        join(COUNSELLOR, Profession.CPE, false);
        join(EDUCATOR, Profession.SPECIALISED_PREVENTION, true);
        join(SOCIAL_WORKER, Profession.SOCIAL_WORKER, true);
        join(LANDLORD, Profession.LANDLORD, false);
        join(WHO_LEFT, Profession.SPECIALISED_PREVENTION, true);
        change(WHO_LEFT, one -> copy(one, false, false, one.signature()));
    }

    public Belonging belonging() {
        return new Belonging(this, this);
    }

    /** With somebody more, who has signed. */
    public TheGroup joinedBy(Actor who, Profession profession) {
        join(who, profession, true);
        return this;
    }

    public TheGroup suspended(Actor who) {
        change(who, one -> copy(one, one.inGroup(), true, one.signature()));
        return this;
    }

    public TheGroup unsigned(Actor who) {
        change(who, one -> copy(one, one.inGroup(), one.suspended(), Optional.empty()));
        return this;
    }

    public TheGroup withoutCharter() {
        version = Optional.empty();
        return this;
    }

    @Override
    public Optional<Membership> membership(Group.Id group, Person person) {
        return group.equals(GROUP) ? Optional.ofNullable(members.get(person)) : Optional.empty();
    }

    @Override
    public List<Membership> members(Group.Id group) {
        return group.equals(GROUP) ? List.copyOf(members.values()) : List.of();
    }

    @Override
    public Optional<Charter.Id> charterOf(Group.Id group) {
        return group.equals(GROUP) ? Optional.of(CHARTER) : Optional.empty();
    }

    @Override
    public Optional<VersionInForce> inForce(Charter.Id charter, LocalDate on) {
        return version;
    }

    @Override
    public Optional<Signable> signable(Charter.Id charter, Fingerprint text, LocalDate on) {
        return Optional.of(new Signable(SignatureLevel.SIMPLE, 24));
    }

    public static Actor as(Capacity capacity, String name) {
        return new Actor(new Person(key(name)), capacity, new Organisation(key("town hall")));
    }

    /** A key that a name always gives. */
    public static Key key(String name) {
        var digits = new StringBuilder();
        for (char letter : (name + " ").repeat(26).substring(0, 26).toCharArray()) {
            digits.append(Character.isLetterOrDigit(letter) ? letter : '_');
        }
        return new Key(digits.append('A').toString());
    }

    public static Actor member(String name, String body) {
        return new Actor(new Person(key(name)), Capacity.MEMBER, new Organisation(key(body)));
    }

    private static Terms terms() {
        var clauses = Clauses.widest(
                new Area("99999"),
                new Organisation(key("town hall")),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 12, 31));
        return new Terms(Floor.statute(), clauses, true, true);
    }

    private void join(Actor who, Profession profession, boolean secrecy) {
        var signature = new Membership.Signature(TEXT, SignatureLevel.SIMPLE, LocalDate.of(2026, 2, 1));
        members.put(
                who.person(),
                new Membership(
                        GROUP,
                        who.person(),
                        who.organisation(),
                        profession,
                        true,
                        true,
                        true,
                        false,
                        secrecy,
                        OffenceBasis.NONE,
                        LocalDate.of(2026, 1, 15),
                        Optional.of(signature),
                        7));
    }

    private void change(Actor who, UnaryOperator<Membership> how) {
        members.computeIfPresent(who.person(), (same, one) -> how.apply(one));
    }

    private static Membership copy(
            Membership one, boolean inGroup, boolean suspended, Optional<Membership.Signature> signature) {
        return new Membership(
                one.group(),
                one.person(),
                one.organisation(),
                one.profession(),
                one.designated(),
                one.approved(),
                inGroup,
                suspended,
                one.secrecyAttested(),
                one.offenceBasis(),
                one.since(),
                signature,
                one.seen());
    }
}
