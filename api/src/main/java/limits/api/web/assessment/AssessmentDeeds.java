package limits.api.web.assessment;

import static limits.kernel.Capacity.COORDINATOR;
import static limits.kernel.Capacity.MAYOR;
import static limits.kernel.Capacity.STEERING;

import java.util.ArrayList;
import java.util.List;
import limits.api.web.Say;
import limits.api.web.committee.Votes;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.Filled;
import limits.api.web.form.Form;
import limits.api.web.form.Option;
import limits.governance.assessment.Assessment;
import limits.governance.assessment.AssessmentCommand.AdoptAssessment;
import limits.governance.assessment.AssessmentCommand.Contribute;
import limits.governance.assessment.AssessmentCommand.OpenAssessment;
import limits.governance.assessment.AssessmentCommand.Synthesise;
import limits.governance.assessment.Confidence;
import limits.governance.assessment.Contribution;
import limits.governance.assessment.Question;
import limits.governance.assessment.Statement;
import limits.governance.board.AssessmentSheet;
import limits.governance.board.CommitteeSheet;
import limits.governance.board.CommitteeSheet.Session;
import limits.governance.board.PartnerSheet;
import limits.governance.partner.Partner;
import limits.governance.project.Project;
import limits.kernel.Capacity;
import org.springframework.stereotype.Component;

/** What may be done with an assessment, each as a form and its command. */
@Component
final class AssessmentDeeds {

    private final Votes votes;
    private final Say say;

    AssessmentDeeds(Votes votes, Say say) {
        this.votes = votes;
        this.say = say;
    }

    static Deed open(Project.Id project) {
        return new Deed(
                Form.of(act(project, "open", COORDINATOR)).draws("assessment"),
                filled -> new OpenAssessment(new Assessment.Id(filled.key("assessment")), project));
    }

    static Deed contribute(AssessmentSheet sheet, List<PartnerSheet> partners) {
        var form = Form.of(act(sheet.project(), "contribute", COORDINATOR, STEERING))
                .draws("contribution")
                .one(
                        "partner",
                        partners.stream()
                                .filter(one -> one.state() != PartnerSheet.State.WITHDRAWN)
                                .map(one ->
                                        Option.named(one.partner(), one.name().text()))
                                .toList())
                .one("question", Option.of(Question.values()))
                .words("statement")
                .line("source")
                .one("confidence", Option.of(Confidence.values()));
        return new Deed(
                form,
                filled -> new Contribute(
                        sheet.assessment(),
                        new Contribution.Id(filled.key("contribution")),
                        new Partner.Id(filled.key("partner")),
                        filled.one("question", Question.class),
                        filled.words("statement"),
                        filled.words("source"),
                        filled.one("confidence", Confidence.class)));
    }

    /** One statement for each question that somebody contributed to; it cites all that was contributed to it. */
    static Deed synthesise(AssessmentSheet sheet) {
        Form form = Form.of(act(sheet.project(), "synthesise", COORDINATOR));
        for (Question question : Question.values()) {
            var lines = sheet.to(question);
            if (!lines.isEmpty()) {
                form = form.words("text-" + question.name(), "").ifAny();
                form = form.several(
                                "cites-" + question.name(),
                                lines.stream()
                                        .map(line -> Option.named(
                                                line.contribution(),
                                                line.statement().text()))
                                        .toList(),
                                lines.stream()
                                        .map(line -> line.contribution().toString())
                                        .toList())
                        .ifAny();
            }
        }
        return new Deed(form, filled -> new Synthesise(sheet.assessment(), statements(filled)));
    }

    /** Adopted in one session of the committee. */
    Deed adopt(AssessmentSheet sheet, CommitteeSheet committee, Session session) {
        var form = Form.of(adoption(sheet, session))
                .told(say.day(session.on()), sheet.synthesis())
                .hidden("synthesis", sheet.synthesis());
        return new Deed(
                votes.ask(form, committee, session),
                filled -> new AdoptAssessment(
                        sheet.assessment(),
                        Integer.parseInt(filled.carried("synthesis")),
                        committee.committee(),
                        session.meeting(),
                        Votes.read(filled),
                        filled.words("reasons")));
    }

    Act adoption(AssessmentSheet sheet, Session session) {
        return act(sheet.project(), "adopt/" + session.meeting(), COORDINATOR, MAYOR)
                .told(say.day(session.on()));
    }

    static Act act(Project.Id project, String name, Capacity... openTo) {
        String code = name.contains("/") ? name.substring(0, name.indexOf('/')) : name;
        return Act.of("assessment." + code, "/assessment/" + project + "/" + name, openTo);
    }

    private static List<Statement> statements(Filled filled) {
        var statements = new ArrayList<Statement>();
        for (Question question : Question.values()) {
            filled.wordsIfAny("text-" + question.name())
                    .ifPresent(text -> statements.add(new Statement(
                            text,
                            filled.keys("cites-" + question.name()).stream()
                                    .map(Contribution.Id::new)
                                    .toList())));
        }
        return statements;
    }
}
