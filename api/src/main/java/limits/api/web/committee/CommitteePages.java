package limits.api.web.committee;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import limits.api.identity.Door;
import limits.api.web.NoSuchThing;
import limits.api.web.figures.FigureDesk;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.FormDesk;
import limits.api.web.form.Sent;
import limits.api.web.project.Projects;
import limits.governance.board.CommitteeDiary;
import limits.governance.board.CommitteeSheet;
import limits.governance.board.ProjectSheet;
import limits.governance.committee.Seat;
import limits.kernel.Actor;
import limits.kernel.ParisTime;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The committee's page, and the forms behind it. */
@Controller
class CommitteePages {

    private final Projects projects;
    private final CommitteeDiary diary;
    private final CommitteeDeeds deeds;
    private final MeetingDeeds meetings;
    private final FigureDesk figures;
    private final FormDesk forms;
    private final Clock clock;

    CommitteePages(
            Projects projects,
            CommitteeDiary diary,
            CommitteeDeeds deeds,
            MeetingDeeds meetings,
            FigureDesk figures,
            FormDesk forms,
            Clock clock) {
        this.projects = projects;
        this.diary = diary;
        this.deeds = deeds;
        this.meetings = meetings;
        this.figures = figures;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/committee")
    ModelAndView entrance(Actor by) {
        return projects.entrance(Door.COMMITTEE, by);
    }

    @GetMapping("/committee/{project}")
    ModelAndView sheet(@PathVariable String project, Actor by) {
        ProjectSheet of = projects.one(project, by);
        var found = diary.committeeOf(of.project());
        if (found.isEmpty()) {
            var acts = Act.openTo(by, deeds.constitute(of.project()).act());
            return new ModelAndView("committee/none", Map.of("project", of, "acts", acts));
        }
        CommitteeSheet sheet = found.get();
        var today = ParisTime.dayOf(clock.instant());
        var byMeeting = sheet.meetings().stream()
                .collect(Collectors.toMap(
                        session -> session.meeting().toString(),
                        session -> Act.openTo(by, meetings.now(sheet, session))));
        List<Act> acts = Act.openTo(by, deeds.now(sheet));
        return new ModelAndView("committee/sheet", figures.of(of.project()))
                .addObject("project", of)
                .addObject("sheet", sheet)
                .addObject("seated", sheet.seatsOn(today))
                .addObject("acts", acts)
                .addObject("actsOf", byMeeting)
                .addObject("ends", !acts.isEmpty());
    }

    @GetMapping("/committee/{project}/{deed}")
    ModelAndView form(@PathVariable String project, @PathVariable String deed, Actor by) {
        return forms.show(deed(project, deed, by), by);
    }

    @PostMapping("/committee/{project}/{deed}")
    ModelAndView send(@PathVariable String project, @PathVariable String deed, Sent sent) {
        return forms.send(deed(project, deed, sent.by()), sent, "/committee/" + project);
    }

    @GetMapping("/committee/{project}/meeting/{meeting}/{deed}")
    ModelAndView form(@PathVariable String project, @PathVariable String meeting, @PathVariable String deed, Actor by) {
        return forms.show(ofMeeting(project, meeting, deed, by), by);
    }

    @PostMapping("/committee/{project}/meeting/{meeting}/{deed}")
    ModelAndView send(
            @PathVariable String project, @PathVariable String meeting, @PathVariable String deed, Sent sent) {
        return forms.send(ofMeeting(project, meeting, deed, sent.by()), sent, "/committee/" + project);
    }

    @GetMapping("/committee/{project}/seat/{seat}/end")
    ModelAndView endForm(@PathVariable String project, @PathVariable String seat, Actor by) {
        return forms.show(ofSeat(project, seat, by), by);
    }

    @PostMapping("/committee/{project}/seat/{seat}/end")
    ModelAndView end(@PathVariable String project, @PathVariable String seat, Sent sent) {
        return forms.send(ofSeat(project, seat, sent.by()), sent, "/committee/" + project);
    }

    private Deed deed(String project, String name, Actor by) {
        ProjectSheet of = projects.one(project, by);
        return name.equals("constitute") ? deeds.constitute(of.project()) : deeds.named(committee(of), name);
    }

    private Deed ofMeeting(String project, String meeting, String name, Actor by) {
        CommitteeSheet sheet = committee(projects.one(project, by));
        var session = sheet.meetings().stream()
                .filter(one -> one.meeting().toString().equals(meeting))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
        return meetings.named(sheet, session, name);
    }

    private Deed ofSeat(String project, String seat, Actor by) {
        CommitteeSheet sheet = committee(projects.one(project, by));
        Seat found = sheet.seats().stream()
                .filter(one -> one.seat().toString().equals(seat))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
        return deeds.end(sheet, found);
    }

    private CommitteeSheet committee(ProjectSheet project) {
        return diary.committeeOf(project.project()).orElseThrow(NoSuchThing::new);
    }
}
