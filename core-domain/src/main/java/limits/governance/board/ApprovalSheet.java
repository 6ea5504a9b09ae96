package limits.governance.board;

import java.time.LocalDate;
import limits.governance.project.Project;
import limits.governance.publication.Approval;
import limits.kernel.Fingerprint;
import limits.kernel.Person;
import limits.kernel.Quarter;
import limits.kernel.Words;
import limits.published.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * One release that was proposed, and what became of it.
 *
 * @param report what the attacker came to before it was proposed; absent in proposals from before there were reports
 * @param examined SHA-256 of the report
 * @param vouched why it was proposed though the attack did not come to an end; absent where it did
 * @param approver who approved it, once somebody has
 * @param approvedOn the day of it in Paris; absent in approvals from before the board kept it
 * @param reason why it was sent back, if it was
 */
public record ApprovalSheet(
        Approval.Id approval,
        Project.Id project,
        Quarter quarter,
        Catalogue.Version catalogue,
        Fingerprint values,
        Person proposer,
        @Nullable Words report,
        @Nullable Fingerprint examined,
        @Nullable Words vouched,
        Stage stage,
        @Nullable Person approver,
        @Nullable LocalDate approvedOn,
        @Nullable Words reason) {

    /** How far it has come. */
    public enum Stage {
        PROPOSED,
        APPROVED,
        SENT_BACK
    }
}
