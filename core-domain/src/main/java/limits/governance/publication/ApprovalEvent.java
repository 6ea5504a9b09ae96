package limits.governance.publication;

import limits.governance.project.Project;
import limits.kernel.EventName;
import limits.kernel.Fingerprint;
import limits.kernel.Person;
import limits.kernel.Quarter;
import limits.kernel.Words;
import limits.published.Catalogue;

/** Everything that can be so of showing a release. */
public sealed interface ApprovalEvent {

    Approval.Id approval();

    @EventName("governance.release-proposed")
    record ReleaseProposed(
            Approval.Id approval,
            Project.Id project,
            Quarter quarter,
            Catalogue.Version catalogue,
            Fingerprint values,
            Person proposer)
            implements ApprovalEvent {}

    /** With what the attacker came to, and that text's SHA-256. Nothing small was proved, or it could not have been proposed. */
    @EventName("governance.release-examined")
    record ReleaseExamined(Approval.Id approval, Words report, Fingerprint fingerprint) implements ApprovalEvent {}

    /** Of some group the attacker proved nothing, either way; whoever proposed it answers for it, with this reason. */
    @EventName("governance.release-vouched-for")
    record ReleaseVouchedFor(Approval.Id approval, Words reason) implements ApprovalEvent {}

    @EventName("governance.release-approved")
    record ReleaseApproved(Approval.Id approval, Person approver) implements ApprovalEvent {}

    /** It may be proposed again, under another approval. */
    @EventName("governance.release-sent-back")
    record ReleaseSentBack(Approval.Id approval, Words reason) implements ApprovalEvent {}
}
