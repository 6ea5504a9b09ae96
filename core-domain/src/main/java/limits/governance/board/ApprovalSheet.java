package limits.governance.board;

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
 * @param approver who approved it, once somebody has
 * @param reason why it was sent back, if it was
 */
public record ApprovalSheet(
        Approval.Id approval,
        Project.Id project,
        Quarter quarter,
        Catalogue.Version catalogue,
        Fingerprint values,
        Person proposer,
        Stage stage,
        @Nullable Person approver,
        @Nullable Words reason) {

    /** How far it has come. */
    public enum Stage {
        PROPOSED,
        APPROVED,
        SENT_BACK
    }
}
