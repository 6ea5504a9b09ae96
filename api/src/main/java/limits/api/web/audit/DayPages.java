package limits.api.web.audit;

import java.time.LocalDate;
import java.util.List;
import limits.api.audit.AuditDesk;
import limits.api.database.Role;
import limits.api.eventlog.export.DaysOfALog;
import limits.api.eventlog.export.DaysOfALog.Day;
import limits.api.web.NoSuchThing;
import limits.api.web.TakenAway;
import limits.kernel.Actor;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How each log ended each day, to be printed for the minutes or kept as a file, and compared with later. */
@Controller
@RequestMapping("/audit/verify/days")
class DayPages {

    private static final String NEWEST = "9999-12-31";

    private final AuditDesk desk;

    DayPages(AuditDesk desk) {
        this.desk = desk;
    }

    /**
     * One line of the page.
     *
     * @param printed the fingerprint in groups of eight digits
     */
    record Line(Day day, String printed) {

        static Line of(Day day) {
            return new Line(day, VerifyPages.grouped(day.end()));
        }
    }

    @GetMapping
    String days(
            @RequestParam(defaultValue = "governance") String log,
            @RequestParam(defaultValue = NEWEST) @DateTimeFormat(iso = ISO.DATE) LocalDate before,
            Actor by,
            Model model) {
        List<Day> days = desk.days(by, log, before).orElseThrow(NoSuchThing::new);
        model.addAttribute("lines", days.stream().map(Line::of).toList());
        model.addAttribute("log", log);
        model.addAttribute("logs", Role.withALog().stream().map(Role::login).toList());
        model.addAttribute("newest", before.equals(LocalDate.parse(NEWEST)));
        model.addAttribute("older", days.size() >= DaysOfALog.PAGE);
        return "audit/days";
    }

    /** The signed checkpoint as a file, to be kept out of the town hall's reach. */
    @GetMapping("/{log}/{edition}/{day}")
    ResponseEntity<byte[]> note(
            @PathVariable String log,
            @PathVariable String edition,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            Actor by) {
        Day found = desk.day(by, log, edition, day).orElseThrow(NoSuchThing::new);
        return TakenAway.as(
                "checkpoint-" + log + "-" + found.edition() + "-" + found.day() + ".txt",
                TakenAway.PLAIN,
                found.note());
    }
}
