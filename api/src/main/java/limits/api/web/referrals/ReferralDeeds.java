package limits.api.web.referrals;

import static limits.kernel.Capacity.MEMBER;

import java.time.Clock;
import java.util.List;
import limits.api.identity.Directory;
import limits.api.web.NoSuchThing;
import limits.api.web.Say;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.Filled;
import limits.api.web.form.Form;
import limits.api.web.form.Option;
import limits.casesharing.casefile.SituationFile;
import limits.casesharing.item.InformationItem;
import limits.casesharing.item.ItemDesk;
import limits.casesharing.item.ItemFile;
import limits.casesharing.item.ItemSheet;
import limits.casesharing.referral.AfterSixMonths;
import limits.casesharing.referral.Agreement;
import limits.casesharing.referral.Goal;
import limits.casesharing.referral.Referral;
import limits.casesharing.referral.ReferralCommand.ProposeReferral;
import limits.casesharing.referral.ReferralCommand.RecordAgreement;
import limits.casesharing.referral.ReferralCommand.RecordFollowUp;
import limits.casesharing.referral.ReferralCommand.SendReferral;
import limits.casesharing.referral.ReferralCommand.WithdrawReferral;
import limits.casesharing.referral.ReferralFile;
import limits.casesharing.referral.Withdrawn;
import limits.governance.scheme.SchemeCode;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.ParisTime;
import limits.kernel.Person;
import org.springframework.stereotype.Component;

/** What the team may do with a referral, each as a form and its command. */
@Component
final class ReferralDeeds {

    private final Directory directory;
    private final ItemDesk items;
    private final SchemeNames schemes;
    private final Say say;
    private final Clock clock;

    ReferralDeeds(Directory directory, ItemDesk items, SchemeNames schemes, Say say, Clock clock) {
        this.directory = directory;
        this.items = items;
        this.schemes = schemes;
        this.say = say;
        this.clock = clock;
    }

    Deed propose(SituationFile file) {
        var form = Form.of(Act.of("referral.propose", "/situations/" + file.id() + "/refer", MEMBER))
                .told(file.pseudonym().toString())
                .draws("referral")
                .one("scheme", schemes.options())
                .one("contact", contacts())
                .several("goals", Option.of(Goal.values()), List.of());
        return new Deed(form, filled -> {
            String[] contact = filled.carried("contact").split(" ");
            return new ProposeReferral(
                    new Referral.Id(filled.key("referral")),
                    file.id(),
                    filled.one("scheme", SchemeCode.class),
                    new Organisation(new Key(contact[1])),
                    new Person(new Key(contact[0])),
                    filled.sent("goals").stream().map(Goal::valueOf).toList());
        });
    }

    /** What makes sense at this stage; the referral itself decides. */
    List<Act> now(ReferralFile file, Actor by) {
        List<String> names = switch (file.stage()) {
            case PROPOSED -> List.of("agreement", "withdraw");
            case AGREED -> List.of("send", "withdraw");
            case SENT, ACCEPTED, NO_SHOW -> List.of("withdraw");
            case COMPLETED -> List.of("follow-up");
            case NOT_AGREED, DECLINED, STARTED, FOLLOWED_UP, WITHDRAWN -> List.of();
        };
        return names.stream().map(name -> named(file, name, by).act()).toList();
    }

    Deed named(ReferralFile file, String name, Actor by) {
        var id = file.id();
        return switch (name) {
            case "agreement" -> agreement(file);
            case "send" ->
                new Deed(
                        form(file, name)
                                .several("disclosed", disclosable(file, by), List.of())
                                .ifAny(),
                        filled -> new SendReferral(
                                id,
                                filled.keys("disclosed").stream()
                                        .map(InformationItem.Id::new)
                                        .toList()));
            case "follow-up" ->
                new Deed(
                        form(file, name).one("found", Option.of(AfterSixMonths.values())),
                        filled -> new RecordFollowUp(id, filled.one("found", AfterSixMonths.class)));
            case "withdraw" ->
                new Deed(
                        form(file, name).one("because", Option.of(Withdrawn.values())),
                        filled -> new WithdrawReferral(id, filled.one("because", Withdrawn.class)));
            default -> throw new NoSuchThing();
        };
    }

    private Deed agreement(ReferralFile file) {
        var today = ParisTime.dayOf(clock.instant());
        var form = form(file, "agreement")
                .one("youngPerson", Option.of(Agreement.YoungPerson.values()))
                .day("youngPersonOn", today)
                .one("parents", Option.of(Agreement.Parents.values()))
                .day("parentsOn", today)
                .one("without", Option.of(Agreement.Without.values()), Agreement.Without.NOTHING);
        return new Deed(form, filled -> new RecordAgreement(file.id(), said(filled)));
    }

    private static Agreement said(Filled filled) {
        return new Agreement(
                filled.one("youngPerson", Agreement.YoungPerson.class),
                filled.day("youngPersonOn"),
                filled.one("parents", Agreement.Parents.class),
                filled.day("parentsOn"),
                filled.one("without", Agreement.Without.class));
    }

    private Form form(ReferralFile file, String name) {
        String path = "/referrals/" + file.route().situation() + "/" + file.id() + "/" + name;
        return Form.of(Act.of("referral." + name, path, MEMBER))
                .told(file.pseudonym().toString(), schemes.name(file.route().scheme()));
    }

    /** Whoever answers for a body that runs schemes. */
    private List<Option> contacts() {
        return directory.holding(Capacity.PROVIDER, clock.instant()).stream()
                .map(listed -> Option.named(
                        listed.person() + " " + listed.organisation(),
                        listed.name() + " – " + listed.organisationName()))
                .toList();
    }

    /** What is shared already with the contact by name. */
    private List<Option> disclosable(ReferralFile file, Actor by) {
        var today = ParisTime.dayOf(clock.instant());
        return items.own(file.route().situation(), by, clock.instant()).stream()
                .map(ItemSheet::file)
                .filter(item -> !item.overOn(today))
                .filter(item -> item.readers().contains(file.route().contact()))
                .map(this::named)
                .toList();
    }

    private Option named(ItemFile item) {
        return Option.named(item.id(), say.told("category." + item.category()) + " – " + say.day(item.sharedOn()));
    }
}
