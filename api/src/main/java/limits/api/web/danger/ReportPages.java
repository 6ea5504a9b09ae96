package limits.api.web.danger;

import java.time.Clock;
import java.util.Map;
import limits.api.web.NoSuchThing;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.Form;
import limits.api.web.form.FormDesk;
import limits.api.web.form.Option;
import limits.api.web.form.Sent;
import limits.casesharing.danger.Addressee;
import limits.casesharing.danger.DangerCommand.RecordCopySent;
import limits.casesharing.danger.DangerCommand.ReportDanger;
import limits.casesharing.danger.DangerDesk;
import limits.casesharing.danger.DangerReport;
import limits.casesharing.danger.DangerStub;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.ParisTime;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Noting that a report was made, and seeing one's own. After the note one is led to the page that asks no log, so that
 * nothing that fails can look as if the report had not been noted.
 */
@Controller
class ReportPages {

    private final DangerDesk desk;
    private final FormDesk forms;
    private final Clock clock;

    ReportPages(DangerDesk desk, FormDesk forms, Clock clock) {
        this.desk = desk;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/danger/report")
    ModelAndView report(Actor by) {
        return forms.show(report(), by);
    }

    @PostMapping("/danger/report")
    ModelAndView report(Sent sent) {
        return forms.send(report(), sent, "/danger");
    }

    @GetMapping("/danger/reports")
    ModelAndView reports(Actor by) {
        return new ModelAndView(
                "danger/reports",
                Map.of(
                        "reports", desk.reports(by, clock.instant()),
                        "me", by.person(),
                        "officer", by.capacity() == Capacity.DATA_PROTECTION_OFFICER));
    }

    @GetMapping("/danger/reports/{report}/copy")
    ModelAndView copy(@PathVariable String report, Actor by) {
        return forms.show(copyOf(report, by), by);
    }

    @PostMapping("/danger/reports/{report}/copy")
    ModelAndView copy(@PathVariable String report, Sent sent) {
        return forms.send(copyOf(report, sent.by()), sent, "/danger/reports");
    }

    private Deed report() {
        var form = Form.of(Act.of("danger.report", "/danger/report", Capacity.values()))
                .draws("report")
                .one("addressee", Option.of(Addressee.values()))
                .day("on", ParisTime.dayOf(clock.instant()));
        return new Deed(
                form,
                filled -> new ReportDanger(
                        new DangerReport.Id(filled.key("report")),
                        filled.one("addressee", Addressee.class),
                        filled.day("on")));
    }

    private Deed copyOf(String report, Actor by) {
        DangerStub stub = desk.reports(by, clock.instant()).stream()
                .filter(one -> one.id().toString().equals(report))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
        var form = Form.of(Act.of("danger.copy", "/danger/reports/" + report + "/copy", Capacity.values()))
                .day("on", ParisTime.dayOf(clock.instant()));
        return new Deed(form, filled -> new RecordCopySent(stub.id(), filled.day("on")));
    }
}
