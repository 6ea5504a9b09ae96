package limits.governance.partner;

import java.time.LocalDate;
import limits.governance.project.Project;
import limits.kernel.EventName;
import limits.kernel.Organisation;
import limits.kernel.Words;

/** Everything that can be so about a partner. */
public sealed interface PartnerEvent {

    Partner.Id partner();

    @EventName("governance.partner-identified")
    record PartnerIdentified(Partner.Id partner, Project.Id project, Words name, Category category, Circle circle)
            implements PartnerEvent {}

    @EventName("governance.partner-informed")
    record PartnerInformed(Partner.Id partner, Channel channel, LocalDate on) implements PartnerEvent {}

    @EventName("governance.interest-in-acting-recorded")
    record InterestInActingRecorded(Partner.Id partner, Objective objective, Words interest) implements PartnerEvent {}

    @EventName("governance.reluctance-recorded")
    record ReluctanceRecorded(Partner.Id partner, Words reason) implements PartnerEvent {}

    @EventName("governance.partner-engaged")
    record PartnerEngaged(Partner.Id partner, LocalDate from) implements PartnerEvent {}

    @EventName("governance.partner-voice-named")
    record PartnerVoiceNamed(Partner.Id partner, Organisation voice) implements PartnerEvent {}

    @EventName("governance.usefulness-recorded")
    record UsefulnessRecorded(Partner.Id partner, Usefulness usefulness, Words reason) implements PartnerEvent {}

    @EventName("governance.partner-withdrawn")
    record PartnerWithdrawn(Partner.Id partner, Words reason) implements PartnerEvent {}
}
