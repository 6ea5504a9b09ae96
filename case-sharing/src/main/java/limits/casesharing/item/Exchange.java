package limits.casesharing.item;

import static limits.casesharing.item.InformationItem.Because.NO_SUCH_SITUATION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationFile;
import limits.casesharing.casefile.TableRoll.Table;
import limits.casesharing.casefile.Task;
import limits.casesharing.charter.Act;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.CharterRoll.VersionInForce;
import limits.casesharing.charter.Circumstances;
import limits.casesharing.charter.Deciding;
import limits.casesharing.charter.Decision;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.Party;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.Purpose;
import limits.casesharing.charter.Question;
import limits.casesharing.charter.Stage;
import limits.casesharing.charter.Venue;
import limits.casesharing.group.Membership;
import limits.casesharing.item.ItemCommand.ShareItem;
import limits.casesharing.item.ItemEvent.ItemShared;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Organisation;
import limits.kernel.Person;
import limits.kernel.Refused;

/**
 * What the write side knows around an exchange on one day, put before the charter.
 *
 * <p>Whoever acts has signed in with several factors: outside the demonstration the front door takes no token that does
 * not say so.
 */
record Exchange(
        List<Membership> group, SituationFile file, VersionInForce version, Optional<Table> table, LocalDate day) {

    Exchange {
        file = file.with(file.team().under(group));
    }

    /**
     * What lies between giver and receiver.
     *
     * @param seated the receiver sits where the situation lies on the table
     * @param together both belong to one care team
     * @param agreed the young person, and the parents of a minor, consented to this exchange with the receiver
     */
    private record Between(boolean named, boolean seated, boolean together, boolean agreed) {}

    /**
     * What is exchanged.
     *
     * @param corrects it takes the place of what was shared before, so that nothing passes by it. GDPR art. 16
     */
    record Subject(Category category, Purpose purpose, boolean secret, boolean note, boolean over, boolean corrects) {

        Subject(Category category, Purpose purpose, boolean secret, boolean note, boolean over) {
            this(category, purpose, secret, note, over, false);
        }

        static Subject of(ItemFile item, LocalDate day) {
            return new Subject(
                    item.category(), item.purpose(), item.declaredSecret(), item.noteSealed(), item.overOn(day));
        }
    }

    /**
     * What is known around this situation, for somebody of its team or somebody who sits where it lies on the table; for
     * everybody else there is none.
     */
    static Exchange around(Situation.Id situation, ExchangeRoll roll, Actor by, Instant at) {
        return roll.around(situation, at)
                .flatMap(ExchangeRoll.Around::exchange)
                .filter(there -> there.knows(by))
                .orElseThrow(() -> new Refused(NO_SUCH_SITUATION));
    }

    /** Whether the situation is there for her: active in the group, and of its team or seated where it lies. */
    boolean knows(Actor by) {
        var person = by.person();
        return member(person).filter(one -> one.active(by, version, day)).isPresent()
                && (file.team().has(by) || seats(person));
    }

    /** What becomes so when this is shared. */
    ItemShared shared(ShareItem ask, Actor by, List<Person> permitted) {
        var rule = version.terms().rules().categories().get(ask.category());
        return new ItemShared(
                ask.item(),
                ask.situation(),
                by.person(),
                by.organisation(),
                acting(by),
                ask.category(),
                ask.purpose(),
                rule.regime(),
                permitted,
                ask.necessity(),
                ask.source(),
                ask.noteSealed(),
                ask.declaredSecret(),
                day,
                rule.readableUntil(ask.expiresOn(), day),
                ask.version(),
                ask.charter(),
                ask.commitment());
    }

    /** The one who acts, under the mandate she acts under. */
    Party acting(Actor by) {
        return member(by.person())
                .map(member ->
                        party(member, by.capacity(), member.organisation().equals(by.organisation())))
                .orElseGet(() -> stranger(by.capacity()));
    }

    /** Somebody who is only named. */
    Party named(Person person) {
        return member(person)
                .map(member -> party(member, Capacity.MEMBER, true))
                .orElseGet(() -> stranger(Capacity.MEMBER));
    }

    /** May the giver share this with that reader? */
    Decision sharing(Subject what, Actor giver, Person reader) {
        var between = new Between(
                true, seats(reader), sameTeam(giver.person(), reader), file.consentedTo(what.category(), reader, day));
        return decide(question(Act.SHARE, what, acting(giver), named(reader), between));
    }

    /** May the reader read that item? */
    Question reading(ItemFile item, Actor reader) {
        var between = new Between(
                item.readers().contains(reader.person()),
                seats(reader.person()),
                sameTeam(item.giver(), reader.person()),
                file.consentedTo(item.category(), reader.person(), day));
        return question(Act.READ, Subject.of(item, day), item.facts(), acting(reader), between);
    }

    /** The charter's answer. */
    Decision decide(Question question) {
        return Deciding.decide(version.terms(), question);
    }

    private Question question(Act act, Subject what, Party giver, Party receiver, Between between) {
        var around = new Circumstances(
                Venue.AD_HOC,
                file.open(),
                file.youth().oldestOn(day),
                originatorCompetent(),
                file.purposes(),
                what.secret(),
                what.note(),
                between.together(),
                between.agreed(),
                file.noticeOn(day),
                file.papers().documentedOn(day),
                what.over(),
                between.named(),
                between.seated(),
                file.open() ? Stage.ACTIVE : Stage.INTERMEDIATE,
                false,
                file.restricted() && !what.corrects(),
                false);
        return new Question(act, day, what.category(), what.purpose(), giver, receiver, around);
    }

    private boolean seats(Person person) {
        return table.filter(there -> there.seats(person)).isPresent();
    }

    /** What the group knows of somebody; empty if she was never designated. */
    private Optional<Membership> member(Person person) {
        return group.stream().filter(one -> one.person().equals(person)).findFirst();
    }

    /** The body that brought the situation still has somebody in the group. */
    private boolean originatorCompetent() {
        return group.stream()
                .anyMatch(one -> one.inGroup() && one.organisation().equals(file.originator()));
    }

    /** Both take part in the care, for the same body. CSP L1110-12. */
    private boolean sameTeam(Person giver, Person reader) {
        return careBody(giver).isPresent() && careBody(giver).equals(careBody(reader));
    }

    private Optional<Organisation> careBody(Person person) {
        return member(person)
                .map(Membership::organisation)
                .filter(body -> file.team().has(person, body, Task.CARE));
    }

    private Party party(Membership member, Capacity capacity, boolean sameBody) {
        var team = file.team();
        var person = member.person();
        var body = member.organisation();
        return new Party(
                member.profession(),
                capacity,
                team.isReferent(person, body),
                true,
                sameBody,
                member.inGroup(),
                member.designated(),
                member.suspended(),
                member.signed(version, day),
                member.secrecyAttested(),
                team.has(person, body),
                team.intervenes(person, body),
                team.has(person, body, Task.CARE),
                team.inConflict(person),
                member.offenceBasis(),
                version.terms().clauses().offenceOptIns().contains(body));
    }

    private static Party stranger(Capacity capacity) {
        return new Party(
                Profession.UNKNOWN,
                capacity,
                false,
                true,
                true,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                OffenceBasis.NONE,
                false);
    }
}
