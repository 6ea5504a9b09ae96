package limits.api.web.audit;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import limits.api.audit.AuditDesk;
import limits.api.audit.Logs.Verified;
import limits.api.eventlog.export.LogVerifier.Verdict;
import limits.api.web.Answers;
import limits.kernel.Actor;
import limits.kernel.Fingerprint;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One button that verifies every log, and compares with the fingerprint that stands in the minutes. */
@Controller
@RequestMapping("/audit/verify")
class VerifyPages {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final AuditDesk desk;
    private final InstantSource clock;

    VerifyPages(AuditDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * What was found of one log.
     *
     * @param entries how many there are, where it is whole
     * @param end how many leaves its tree has, and their fingerprint in groups of eight digits, where it is whole
     * @param position the first altered entry, where it is not
     * @param fault in which way it was altered: the end of the message code {@code audit.fault.<this>}
     */
    record Line(String log, boolean whole, long entries, String end, long position, String fault) {

        static Line of(Verified verified) {
            String log = verified.log().text();
            return switch (verified.verdict()) {
                case Verdict.Whole whole ->
                    new Line(log, true, whole.entries(), grouped(whole.printed().toString()), 0, "");
                case Verdict.Broken broken ->
                    new Line(
                            log, false, 0, "", broken.position(), broken.fault().name());
            };
        }
    }

    /** A fingerprint with its digits in groups of eight, as people copy them. */
    static String grouped(String printed) {
        int colon = printed.indexOf(':') + 1;
        return printed.substring(0, colon) + printed.substring(colon).replaceAll("(.{8})(?!$)", "$1 ");
    }

    /** @param fingerprint to be compared with, already in its field */
    @GetMapping
    String ask(@RequestParam(defaultValue = "") String fingerprint, Actor by, Model model) {
        desk.admitVerifier(by);
        model.addAttribute("fingerprint", fingerprint);
        return "audit/verify";
    }

    /** @param fingerprint as copied from the minutes, blanks and all; empty to verify only */
    @PostMapping
    String verify(@RequestParam(defaultValue = "") String fingerprint, Actor by, Model model) {
        var answers = new Answers();
        Optional<Fingerprint> kept = fingerprint.isBlank()
                ? Optional.empty()
                : answers.read(
                        "fingerprint",
                        fingerprint,
                        text -> new Fingerprint(
                                text.replaceAll("\\s|^\\s*\\d+\\s*:", "").toLowerCase(Locale.ROOT)));
        List<Verified> verified = desk.verify(by);
        model.addAttribute("lines", verified.stream().map(Line::of).toList());
        model.addAttribute("again", desk.decideAgain(by));
        model.addAttribute("at", clock.instant().atZone(PARIS));
        model.addAttribute("compared", kept.isPresent());
        kept.flatMap(minutes -> desk.find(by, minutes, verified))
                .ifPresent(found -> model.addAttribute("found", found));
        model.addAttribute("fingerprint", fingerprint);
        model.addAttribute("wrong", answers.wrong());
        return "audit/verify";
    }
}
