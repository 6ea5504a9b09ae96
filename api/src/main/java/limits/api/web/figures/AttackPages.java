package limits.api.web.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limits.api.web.NoSuchThing;
import limits.api.web.project.Projects;
import limits.governance.board.ApprovalSheet;
import limits.governance.project.Project;
import limits.kernel.Actor;
import limits.kernel.AgeBand;
import limits.kernel.Capacity;
import limits.kernel.Sex;
import limits.published.Measure;
import limits.published.PublishedRelease;
import limits.published.SchemeGroup;
import limits.reporting.desk.Answer;
import limits.reporting.desk.AttackDesk;
import limits.reporting.desk.CellWindows;
import limits.reporting.desk.Question;
import limits.reporting.desk.Reading;
import limits.reporting.desk.Report;
import limits.reporting.ledger.ReleaseMark;
import limits.reporting.tables.Tables;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The attacker's desk: what everything told up to a quarter allows anyone to infer, for the data protection officer. */
@Controller
class AttackPages {

    private final Projects projects;
    private final ToldReleases told;
    private final AttackDesk attacks;
    private final ReleaseRows rows;
    private final WindowPictures pictures;

    AttackPages(Projects projects, ToldReleases told, AttackDesk attacks, ReleaseRows rows, WindowPictures pictures) {
        this.projects = projects;
        this.told = told;
        this.attacks = attacks;
        this.rows = rows;
        this.pictures = pictures;
    }

    /**
     * One published cell, and what is possible of it at the least.
     *
     * @param ask what its link asks of the desk
     */
    public record Line(String measure, String whom, String total, String moved, String ask) {}

    /** A group that was not shown to be hidden. */
    public record Open(String of, List<String> less, String from, String to) {}

    @GetMapping("/figures/{project}/releases/{quarter}/attack")
    ModelAndView desk(
            @PathVariable String project,
            @PathVariable String quarter,
            @RequestParam MultiValueMap<String, String> sent,
            Actor by) {
        if (by.capacity() != Capacity.DATA_PROTECTION_OFFICER) {
            throw new NoSuchThing();
        }
        var sheet = projects.one(project, by);
        PublishedRelease release = told.readable(sheet.project(), quarter, by);
        var mark = ReleaseMark.of(release);
        Reading reading = attacks.reading(sheet.project(), mark).orElseThrow(NoSuchThing::new);
        var page = new HashMap<String, Object>();
        page.put("project", sheet);
        page.put("heading", rows.quarter(release.quarter()));
        page.put("path", ReleaseDeeds.path(sheet.project(), release));
        page.put("base", reading.catalogue().base().persons());
        var windows = attacks.cells(reading);
        String since = rows.since(new Tables(reading.catalogue(), reading.releases()), release.quarter());
        page.put("since", since);
        page.put("pictures", pictures.of(windows, reading.catalogue().base().persons(), since));
        page.put("lines", windows.stream().map(this::line).toList());
        page.putAll(report(sheet.project(), release, reading));
        page.putAll(form(reading, new AttackQuestion(sent)));
        return new ModelAndView("figures/attack", page);
    }

    private Map<String, Object> report(Project.Id project, PublishedRelease release, Reading reading) {
        var now = attacks.report(reading);
        var page = new HashMap<String, Object>();
        var kept = told.standing(project, release).map(ApprovalSheet::report);
        page.put("kept", kept.isPresent());
        page.put("same", kept.filter(text -> text.text().equals(now.text())).isPresent());
        page.put(
                "examined",
                told.standing(project, release).map(ApprovalSheet::examined).orElse(now.fingerprint()));
        page.put("figures", Report.figures(kept.map(text -> text.text()).orElse(now.text())));
        page.put("unhidden", now.unhidden().stream().map(this::open).toList());
        boolean waits = now.outcome() == Report.Outcome.NOT_FINISHED
                && told.standing(project, release).isEmpty()
                && told.inTurn(project, release);
        page.put("acts", waits ? List.of(ReleaseDeeds.vouch(project, release)) : List.of());
        return page;
    }

    private Open open(Question question) {
        return new Open(
                rows.named(question.of()),
                question.less().stream().map(rows::named).toList(),
                rows.quarter(question.from()),
                rows.quarter(question.to()));
    }

    private Map<String, Object> form(Reading reading, AttackQuestion asked) {
        var page = new HashMap<String, Object>();
        page.put("asked", asked);
        page.put("measures", Measure.values());
        page.put("places", rows.places(reading.catalogue().places()));
        page.put("ages", AgeBand.values());
        page.put("sexes", Sex.values());
        page.put("schemes", SchemeGroup.values());
        page.put(
                "quarters",
                reading.releases().stream().map(PublishedRelease::quarter).toList());
        asked.of(reading).ifPresent(question -> page.putAll(answer(reading, question)));
        return page;
    }

    private Map<String, Object> answer(Reading reading, Question question) {
        var page = new HashMap<String, Object>();
        page.put("of", rows.named(question.of()));
        page.put("less", question.less().stream().map(rows::named).toList());
        page.put("from", rows.quarter(question.from()));
        page.put("to", rows.quarter(question.to()));
        switch (attacks.answer(reading, question).orElse(null)) {
            case Answer.Told told -> {
                page.put("window", told.window());
                page.put("verdict", told.verdict());
            }
            case Answer.NoGroup no -> page.put("no", no.why().code());
            case null -> page.put("no", "attack.no-table");
        }
        return page;
    }

    private Line line(CellWindows one) {
        var cell = one.cell();
        var ask = new StringBuilder("?measure=").append(cell.measure());
        cell.places().forEach(place -> ask.append("&place=").append(place.code()));
        add(ask, "age", cell.ages());
        add(ask, "sex", cell.sexes());
        add(ask, "scheme", cell.schemes());
        return new Line(
                rows.measure(cell),
                rows.whom(cell),
                rows.range(one.total().lowestShown(), one.total().highestShown()),
                rows.range(one.moved().lowestShown(), one.moved().highestShown()),
                ask.append("#answer").toString());
    }

    private static void add(StringBuilder ask, String name, List<? extends Enum<?>> values) {
        values.forEach(value -> ask.append('&').append(name).append('=').append(value.name()));
    }
}
