package limits.api.web.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import limits.api.web.NoSuchThing;
import limits.api.web.Say;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.Form;
import limits.api.web.form.Option;
import limits.api.web.group.Groups;
import limits.api.web.situations.Cases;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationFile;
import limits.casesharing.charter.Floor;
import limits.casesharing.charter.VersionSheet;
import limits.casesharing.group.GroupBoard.GroupSheet;
import limits.casesharing.group.GroupBoard.MemberLine;
import limits.casesharing.session.Position;
import limits.casesharing.session.Session;
import limits.casesharing.session.SessionCommand.AttendSession;
import limits.casesharing.session.SessionCommand.CloseSession;
import limits.casesharing.session.SessionCommand.LayOnTheTable;
import limits.casesharing.session.SessionCommand.LeaveSession;
import limits.casesharing.session.SessionCommand.OpenSession;
import limits.casesharing.session.SessionCommand.RecordPosition;
import limits.casesharing.session.SessionSheet;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Person;
import org.springframework.stereotype.Component;

/** What may be done with a session, each as a form and its command. */
@Component
final class SessionDeeds {

    static final Act OPEN = Act.of("session.open", "/sessions/new", Capacity.MEMBER);

    private static final int USUAL_HOURS = 2;

    private final Groups groups;
    private final Cases cases;
    private final Say say;

    SessionDeeds(Groups groups, Cases cases, Say say) {
        this.groups = groups;
        this.cases = cases;
        this.say = say;
    }

    Deed open(GroupSheet group, Instant now) {
        return new Deed(
                Form.of(OPEN).draws("session").number("hours", USUAL_HOURS),
                filled -> new OpenSession(
                        new Session.Id(filled.key("session")),
                        group.group(),
                        now.plus(Duration.ofHours(filled.number("hours")))));
    }

    /** What makes sense now; the session itself decides. */
    List<Act> acts(SessionSheet sheet, Actor by, Instant now) {
        var names = new ArrayList<String>();
        if (sheet.heldAt(now)) {
            boolean present = sheet.present().contains(by.person());
            names.addAll(present ? List.of("lay", "leave") : List.of("attend"));
            if (present && !sheet.table().isEmpty()) {
                names.add("position");
            }
            if (sheet.chair().equals(by.person())) {
                names.add("close");
            }
        }
        return names.stream().map(name -> form(sheet, name).act()).toList();
    }

    Deed named(SessionSheet sheet, String name, Actor by) {
        var id = sheet.session();
        return switch (name) {
            case "attend" -> new Deed(form(sheet, name), filled -> new AttendSession(id));
            case "leave" -> new Deed(form(sheet, name), filled -> new LeaveSession(id));
            case "lay" ->
                new Deed(
                        form(sheet, name)
                                .one("situation", mine(sheet, by))
                                .several("before", others(sheet, by), List.of()),
                        filled -> new LayOnTheTable(
                                id,
                                new Situation.Id(filled.key("situation")),
                                filled.keys("before").stream().map(Person::new).toList()));
            case "position" ->
                new Deed(
                        form(sheet, name)
                                .one("situation", onTheTable(sheet))
                                .one("position", Option.of(Position.values())),
                        filled -> new RecordPosition(
                                id, new Situation.Id(filled.key("situation")), filled.one("position", Position.class)));
            case "close" -> new Deed(form(sheet, name), filled -> new CloseSession(id));
            default -> throw new NoSuchThing();
        };
    }

    /** Sizes that the charter names and this session does not reach: they warn, they refuse nothing. */
    List<String> warnings(SessionSheet sheet, List<MemberLine> present, Actor by) {
        var sizes = groups.inForce(groups.one(sheet.group().toString(), by))
                .map(VersionSheet::terms)
                .map(terms -> terms.rules().sizes())
                .orElse(Floor.statute().sizes());
        long bodies = present.stream().map(MemberLine::organisation).distinct().count();
        long support = present.stream()
                .filter(line -> Floor.statute().secrecyOf(line.profession()).boundByLaw())
                .count();
        var warnings = new ArrayList<String>();
        if (bodies < sizes.sessionOrganisations()) {
            warnings.add(say.told("session.few-bodies", bodies, sizes.sessionOrganisations()));
        }
        if (support < sizes.supportProfessionals()) {
            warnings.add(say.told("session.few-support", support, sizes.supportProfessionals()));
        }
        return warnings;
    }

    private static Form form(SessionSheet sheet, String name) {
        return Form.of(Act.of("session." + name, "/sessions/" + sheet.session() + "/" + name, Capacity.MEMBER));
    }

    /** Only somebody with a task lays a situation on the table. */
    private List<Option> mine(SessionSheet sheet, Actor by) {
        return cases.own(by).stream()
                .filter(file -> file.open() && file.group().equals(sheet.group()))
                .map(SessionDeeds::named)
                .toList();
    }

    private static Option named(SituationFile file) {
        return Option.named(file.id(), file.pseudonym().toString());
    }

    private static List<Option> onTheTable(SessionSheet sheet) {
        return sheet.table().stream()
                .map(laid -> Option.named(laid.situation(), laid.pseudonym().toString()))
                .toList();
    }

    private List<Option> others(SessionSheet sheet, Actor by) {
        return sheet.present().stream()
                .filter(person -> !person.equals(by.person()))
                .map(person -> Option.named(person, say.person(person)))
                .toList();
    }
}
