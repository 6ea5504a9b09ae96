package limits.api.http;

import java.util.List;
import limits.api.audit.AccessRow;
import limits.api.audit.AuditDesk;
import limits.api.audit.Logs.Verified;
import limits.api.audit.Selection;
import limits.kernel.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The access log and its verification as JSON; each asking is journaled as on the page, and no content is here. */
@RestController
class AuditDoor {

    private final AuditDesk desk;

    AuditDoor(AuditDesk desk) {
        this.desk = desk;
    }

    /** What the verification of one log found, as the line that is printed for the minutes. */
    record Finding(String log, boolean whole, String line) {

        private static Finding of(Verified verified) {
            return new Finding(verified.log().text(), verified.whole(), verified.line());
        }
    }

    /** Entries before a position, newest first, a page at a time. */
    @GetMapping("/api/v1/audit")
    List<AccessRow> entries(
            @RequestParam(defaultValue = "9223372036854775807") long before,
            @RequestParam(defaultValue = "ASKED") Selection selection,
            Actor by) {
        return desk.entriesBefore(by, before, selection);
    }

    @GetMapping("/api/v1/audit/verify")
    List<Finding> verify(Actor by) {
        return desk.verify(by).stream().map(Finding::of).toList();
    }
}
