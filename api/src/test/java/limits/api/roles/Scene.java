package limits.api.roles;

import static limits.api.identity.Persona.COORDINATOR;
import static limits.api.identity.Persona.EDUCATOR;
import static limits.api.identity.Persona.EX_MEMBER;
import static limits.api.identity.Persona.NEWCOMER;
import static limits.api.identity.Persona.SCHOOL_COUNSELLOR;
import static limits.api.identity.Persona.SOCIAL_WORKER;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import limits.api.HouseForTests;
import limits.api.contexts.CommandDesk;
import limits.api.contexts.Sharer;
import limits.api.identity.Persona;
import limits.api.web.form.FreshKey;
import limits.casesharing.casefile.*;
import limits.casesharing.casefile.SituationCommand.*;
import limits.casesharing.charter.*;
import limits.casesharing.charter.CharterCommand.*;
import limits.casesharing.danger.Addressee;
import limits.casesharing.danger.DangerCommand.ReportDanger;
import limits.casesharing.danger.DangerReport;
import limits.casesharing.group.*;
import limits.casesharing.group.GroupCommand.*;
import limits.casesharing.item.InformationItem;
import limits.casesharing.item.ItemDraft;
import limits.casesharing.item.Necessity;
import limits.casesharing.referral.Goal;
import limits.casesharing.referral.Referral;
import limits.casesharing.referral.ReferralCommand.ProposeReferral;
import limits.casesharing.sealing.ConfidentialText;
import limits.governance.project.Project;
import limits.governance.scheme.SchemeCode;
import limits.kernel.Area;
import limits.kernel.Ask;
import limits.kernel.Quarter;

/**
 * A house with two groups. In the first: a counsellor with a situation, an item and a referral; an educator who had a task
 * there and is suspended; somebody who had one and has left; a newcomer who has not signed; a social worker with another
 * situation. In the second the counsellor and the social worker only.
 */
final class Scene implements AutoCloseable {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));
    private static final LocalDate BORN = TODAY.minusYears(15).minusMonths(3);

    final HouseForTests house = HouseForTests.open(List.of("demo"), List.of("--limits.demo.load=never"));
    final Things first = Things.drawn();
    final Things second = Things.drawn();
    private final CommandDesk desk = house.part(CommandDesk.class);

    Scene() {
        group(first, 204_817, List.of(EDUCATOR, SOCIAL_WORKER, EX_MEMBER, NEWCOMER), List.of(EDUCATOR, EX_MEMBER));
        group(second, 204_818, List.of(SOCIAL_WORKER), List.of(SOCIAL_WORKER));
        open(SOCIAL_WORKER, new Situation.Id(FreshKey.draw()), first, 731_222);
        var group = new Group.Id(first.group());
        ask(COORDINATOR, new SuspendMember(group, EDUCATOR.person(), SuspensionGround.ALLEGED_BREACH));
        ask(COORDINATOR, new EndMembership(group, EX_MEMBER.person(), EndGround.MANDATE_ENDED));
    }

    private void group(Things it, int number, List<Persona> members, List<Persona> team) {
        var group = new Group.Id(it.group());
        var charter = new Charter.Id(it.charter());
        ask(COORDINATOR, new EstablishGroup(group, new Project.Id(FreshKey.draw()), charter, FreshKey.draw()));
        join(group, SCHOOL_COUNSELLOR, Profession.CPE);
        members.forEach(member -> join(group, member, Profession.SPECIALISED_PREVENTION));
        ask(
                COORDINATOR,
                new DraftCharter(
                        charter,
                        Clauses.widest(
                                new Area("99999"), COORDINATOR.body().organisation(), TODAY, TODAY.plusYears(2))));
        ask(SCHOOL_COUNSELLOR, new ProposeCharter(charter, 1));
        ask(Persona.DATA_PROTECTION_OFFICER, new RecordOpinion(charter, 1, Opinion.FAVOURABLE));
        ask(Persona.MAYOR, new AdoptCharter(charter, 1, new Deliberation(TODAY, 7)));
        var text = house.part(CharterBoard.class).versions(charter).getFirst().text();
        ask(SCHOOL_COUNSELLOR, new SignCharter(group, text, SignatureLevel.SIMPLE));
        members.stream()
                .filter(member -> member != NEWCOMER)
                .forEach(member -> ask(member, new SignCharter(group, text, SignatureLevel.SIMPLE)));
        situation(it, number, team);
    }

    private void join(Group.Id group, Persona member, Profession profession) {
        var how = new Designation(member.body().organisation(), profession, false, true, TODAY, OffenceBasis.NONE);
        ask(COORDINATOR, new DesignateMember(group, member.person(), how));
        ask(Persona.MAYOR, new ApproveMember(group, member.person()));
        ask(COORDINATOR, new RecordTraining(group, member.person(), TODAY));
    }

    private void situation(Things it, int number, List<Persona> team) {
        var situation = new Situation.Id(it.situation());
        open(SCHOOL_COUNSELLOR, situation, it, number);
        team.forEach(
                member -> ask(SCHOOL_COUNSELLOR, new AssignTask(situation, member.person(), Task.EDUCATIONAL_SUPPORT)));
        for (Notice.Informed who : Notice.Informed.values()) {
            ask(SCHOOL_COUNSELLOR, new RecordFamilyInformed(situation, who, TODAY, Notice.Manner.TOLD_IN_PERSON, true));
        }
        share(it, team);
        ask(
                SCHOOL_COUNSELLOR,
                new ProposeReferral(
                        new Referral.Id(it.referral()),
                        situation,
                        SchemeCode.EDUCATIONAL_WORK,
                        Persona.PROVIDER_CONTACT.body().organisation(),
                        Persona.PROVIDER_CONTACT.person(),
                        List.of(Goal.FIRST_PAID_WORK)));
        ask(SCHOOL_COUNSELLOR, new ReportDanger(new DangerReport.Id(it.report()), Addressee.PROSECUTOR, TODAY));
    }

    private void open(Persona member, Situation.Id situation, Things it, int number) {
        ask(
                member,
                new OpenSituation(
                        situation,
                        new Group.Id(it.group()),
                        new Pseudonym(number),
                        new Youth(15, new Quarter(BORN.getYear(), (BORN.getMonthValue() + 2) / 3)),
                        Origin.SCHOOL,
                        List.of(Purpose.P2_COORDINATE_SUPPORT),
                        true,
                        Task.SCHOOLING));
    }

    private void share(Things it, List<Persona> readers) {
        var words = new ConfidentialText("Une phrase.").neededBecause(new ConfidentialText("Pour la rentrée."));
        var draft = new ItemDraft(
                new InformationItem.Id(it.item()),
                new Situation.Id(it.situation()),
                Category.SUPPORT_NEED_CODE,
                Purpose.P2_COORDINATE_SUPPORT,
                readers.stream().map(Persona::person).toList(),
                Necessity.FOR_THE_READERS_TASK,
                false,
                TODAY.plusMonths(3),
                words);
        house.part(Sharer.class).share(draft, SCHOOL_COUNSELLOR.actor(), UUID.randomUUID());
    }

    private void ask(Persona who, Ask ask) {
        desk.ask(ask, UUID.randomUUID(), who.actor());
    }

    @Override
    public void close() {
        house.close();
    }
}
