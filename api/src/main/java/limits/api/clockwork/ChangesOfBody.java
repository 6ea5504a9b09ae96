package limits.api.clockwork;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import limits.api.contexts.CommandDesk;
import limits.api.contexts.Context;
import limits.api.contexts.TheClock;
import limits.api.identity.Directory;
import limits.casesharing.group.GroupCommand.SuspendOnChangeOfBody;
import limits.casesharing.group.GroupRegister;
import limits.casesharing.group.Membership;
import limits.kernel.Capacity;
import limits.kernel.Refused;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Suspends, every few minutes, whoever acts for another body now and no longer for the one that designated her. CSI D132-8.
 *
 * <p><b>What this guarantees:</b> a right that a body gave does not come back with a former mandate: somebody else has to
 * let her in again. <b>What it does not:</b> it is not what stops a reading under another body; each decision asks that.
 * Somebody who acts for two bodies at once is left alone.
 */
@Component
@ConditionalOnWebApplication
public final class ChangesOfBody {

    private final Directory directory;
    private final GroupRegister groups;
    private final CommandDesk commands;
    private final Clock clock;

    ChangesOfBody(Directory directory, Context caseSharing, CommandDesk commands, Clock clock) {
        this.directory = directory;
        this.groups = caseSharing.answer(GroupRegister.class);
        this.commands = commands;
        this.clock = clock;
    }

    /** One round; how many were suspended. */
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT5M")
    public int round() {
        var bodies = directory.bodies(Capacity.MEMBER, clock.instant());
        List<Membership> moved = groups.inOffice().stream()
                .filter(member -> {
                    var now = bodies.getOrDefault(member.person(), Set.of());
                    return !now.isEmpty() && !now.contains(member.organisation());
                })
                .toList();
        moved.forEach(this::suspend);
        return moved.size();
    }

    /** Another node may have come first. */
    private void suspend(Membership member) {
        try {
            commands.ask(new SuspendOnChangeOfBody(member.group(), member.person()), UUID.randomUUID(), TheClock.ACTOR);
        } catch (Refused first) {
            // She is suspended, or has left.
        }
    }
}
