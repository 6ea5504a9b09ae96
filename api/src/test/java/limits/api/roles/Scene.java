package limits.api.roles;

import static limits.api.CaseStory.TODAY;
import static limits.api.identity.Persona.COORDINATOR;
import static limits.api.identity.Persona.DATA_PROTECTION_OFFICER;
import static limits.api.identity.Persona.EDUCATOR;
import static limits.api.identity.Persona.EX_MEMBER;
import static limits.api.identity.Persona.NEWCOMER;
import static limits.api.identity.Persona.SCHOOL_COUNSELLOR;
import static limits.api.identity.Persona.SOCIAL_WORKER;
import static limits.casesharing.charter.Purpose.P2_COORDINATE_SUPPORT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import limits.api.CaseStory;
import limits.api.HouseForTests;
import limits.api.identity.Persona;
import limits.api.web.form.FreshKey;
import limits.casesharing.casefile.Task;
import limits.casesharing.catalogue.ProjectCatalogue;
import limits.casesharing.catalogue.ProjectCatalogueCommand.FixCatalogue;
import limits.casesharing.catalogue.Residents;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.Profession;
import limits.casesharing.danger.Addressee;
import limits.casesharing.danger.DangerCommand.ReportDanger;
import limits.casesharing.danger.DangerReport;
import limits.casesharing.group.EndGround;
import limits.casesharing.group.GroupCommand.EndMembership;
import limits.casesharing.group.GroupCommand.SuspendMember;
import limits.casesharing.group.SuspensionGround;
import limits.casesharing.referral.Goal;
import limits.casesharing.referral.Referral;
import limits.casesharing.referral.ReferralCommand.ProposeReferral;
import limits.casesharing.session.Session;
import limits.casesharing.session.SessionCommand.OpenSession;
import limits.governance.scheme.SchemeCode;
import limits.kernel.Actor;
import limits.kernel.AgeBand;
import limits.kernel.Place;
import limits.kernel.Sex;
import limits.published.Base;

/**
 * A house with two groups. In the first: a counsellor with a situation, an item and a referral; an educator who had a task
 * there and is suspended; somebody who had one and has left; a newcomer who has not signed; a social worker with another
 * situation. In the second the counsellor and the social worker only.
 */
final class Scene implements AutoCloseable {

    private static final Actor COUNSELLOR = SCHOOL_COUNSELLOR.actor();

    final HouseForTests house = HouseForTests.open(List.of("demo"), List.of("--limits.demo.load=never"));
    final Things first;
    final Things second;

    Scene() {
        var one = new CaseStory(house);
        one.joined(NEWCOMER.actor(), Profession.MISSION_LOCALE, false, OffenceBasis.NONE);
        first = things(one, List.of(EDUCATOR, SOCIAL_WORKER, EX_MEMBER), List.of(EDUCATOR, EX_MEMBER));
        one.opened(SOCIAL_WORKER.actor(), Task.SOCIAL_SUPPORT, P2_COORDINATE_SUPPORT);
        one.ask(COORDINATOR, new SuspendMember(one.group, EDUCATOR.person(), SuspensionGround.ALLEGED_BREACH));
        one.ask(COORDINATOR, new EndMembership(one.group, EX_MEMBER.person(), EndGround.MANDATE_ENDED));
        second = things(new CaseStory(house), List.of(SOCIAL_WORKER), List.of(SOCIAL_WORKER));
    }

    private static Things things(CaseStory story, List<Persona> members, List<Persona> team) {
        story.joined(COUNSELLOR, Profession.CPE, false, OffenceBasis.NONE);
        members.forEach(one -> story.joined(one.actor(), Profession.SPECIALISED_PREVENTION, false, OffenceBasis.NONE));
        story.adopted(COUNSELLOR, story.widest());
        story.signed(COUNSELLOR);
        members.forEach(one -> story.signed(one.actor()));
        var town = new Place("59350");
        var residents = List.of(new Residents(town, AgeBand.FROM_13_TO_15, Sex.GIRL, 400));
        story.ask(
                DATA_PROTECTION_OFFICER.actor(),
                new FixCatalogue(new ProjectCatalogue.Id(story.project), Base.ELEVEN, town, residents));
        var situation = story.opened(COUNSELLOR, Task.SCHOOLING, P2_COORDINATE_SUPPORT);
        team.forEach(one -> story.assigned(situation, COUNSELLOR, one.actor(), Task.EDUCATIONAL_SUPPORT));
        story.informed(situation, COUNSELLOR);
        var readers = team.stream().map(Persona::actor).toArray(Actor[]::new);
        var item = story.shared(
                story.draft(
                        situation, Category.SUPPORT_NEED_CODE, P2_COORDINATE_SUPPORT, false, "Une phrase.", readers),
                COUNSELLOR);
        var referral = new Referral.Id(FreshKey.draw());
        story.ask(
                COUNSELLOR,
                new ProposeReferral(
                        referral,
                        situation,
                        SchemeCode.EDUCATIONAL_WORK,
                        Persona.PROVIDER_CONTACT.body().organisation(),
                        Persona.PROVIDER_CONTACT.person(),
                        List.of(Goal.FIRST_PAID_WORK)));
        var report = new DangerReport.Id(FreshKey.draw());
        story.ask(COUNSELLOR, new ReportDanger(report, Addressee.PROSECUTOR, TODAY));
        var session = new Session.Id(FreshKey.draw());
        story.ask(
                COUNSELLOR, new OpenSession(session, story.group, Instant.now().plus(Duration.ofHours(2))));
        return new Things(
                story.group.key(),
                story.charter.key(),
                situation.key(),
                item.key(),
                referral.key(),
                report.key(),
                session.key(),
                story.project);
    }

    @Override
    public void close() {
        house.close();
    }
}
