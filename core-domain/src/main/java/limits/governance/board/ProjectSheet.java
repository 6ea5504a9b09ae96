package limits.governance.board;

import java.time.LocalDate;
import java.util.List;
import limits.governance.project.Attachment;
import limits.governance.project.LeadAuthority;
import limits.governance.project.Party;
import limits.governance.project.Project;
import limits.governance.project.Term;
import limits.kernel.Area;
import limits.kernel.Euros;
import limits.kernel.Fingerprint;
import limits.kernel.Organisation;
import limits.kernel.Person;
import limits.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * One project as its page shows it. Guidelines §1.1.
 *
 * @param launchedOn absent while the project is a draft
 * @param coordinators everyone the work was entrusted to, latest first
 */
public record ProjectSheet(
        Project.Id project,
        Words title,
        LeadAuthority authority,
        Organisation lead,
        List<Area> territory,
        Term term,
        @Nullable LocalDate launchedOn,
        Agreement agreement,
        List<Coordinator> coordinators) {

    /** Whether the project has been launched. */
    public boolean launched() {
        return launchedOn != null;
    }

    /** How far the agreement has come. */
    public enum Stage {
        IN_DRAFTING,
        UNDER_SIGNATURE,
        IN_FORCE
    }

    /**
     * The agreement, its money and its signatures.
     *
     * @param text absent until a text was submitted
     * @param granted by MILDECA
     * @param contributed by the authority
     * @param from day of the last of the three signatures; absent before
     * @param ends absent until a text was submitted
     * @param refusals latest first
     */
    public record Agreement(
            Stage stage,
            @Nullable Fingerprint text,
            Euros granted,
            Euros contributed,
            @Nullable LocalDate from,
            @Nullable LocalDate ends,
            List<Signature> signatures,
            List<Refusal> refusals) {

        /** The parties whose signature is still awaited. */
        public List<Party> awaited() {
            return stage != Stage.UNDER_SIGNATURE
                    ? List.of()
                    : List.of(Party.values()).stream()
                            .filter(party -> signatures.stream().noneMatch(given -> given.party() == party))
                            .toList();
        }
    }

    /**
     * A signature given.
     *
     * @param reference where the signed act can be found
     * @param enteredBy who signed here, or recorded the act
     */
    public record Signature(Party party, LocalDate signedOn, Words reference, Person enteredBy) {}

    /** A signature that was refused, for a reason. */
    public record Refusal(Party party, LocalDate on, Words reason) {}

    /**
     * Somebody the work is or was entrusted to.
     *
     * @param until last day; absent for the present or next coordinator
     */
    public record Coordinator(
            Person person,
            Attachment attachment,
            LocalDate from,
            @Nullable LocalDate until) {}
}
