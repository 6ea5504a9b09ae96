package limits.api.contexts;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import limits.casesharing.accesslog.AccessLog;
import limits.casesharing.accesslog.AccessLogEvent.Part;
import limits.casesharing.accesslog.AccessLogEvent.Tried;
import limits.casesharing.accesslog.AccessLogEvent.TurnedAway;
import limits.casesharing.casefile.SituationCommand;
import limits.casesharing.catalogue.ProjectCatalogueCommand;
import limits.casesharing.charter.CharterCommand;
import limits.casesharing.danger.DangerCommand;
import limits.casesharing.group.GroupCommand;
import limits.casesharing.index.PersonIndexCommand;
import limits.casesharing.item.ItemCommand;
import limits.casesharing.referral.ReferralCommand;
import limits.casesharing.session.SessionCommand;
import limits.kernel.Actor;
import limits.kernel.Ask;
import limits.kernel.Key;

/**
 * Enters every refused command of the confidential side in the access log.
 *
 * <p><b>What this guarantees:</b> whatever door the command came by and whichever rule said no, the entry has committed
 * before the asker hears of it; if the access log is down she hears of a fault. <b>What it does not:</b> say which rule
 * said no, since the one who asked may be told less than that.
 */
record RefusedCommands(AccessLog log, Supplier<Key> draw) implements Refusing {

    @Override
    public void refused(Ask ask, Actor by, Instant at) {
        log.note(new TurnedAway(draw.get(), by, Tried.TO_ACT, part(ask), List.of(subject(ask)), at));
    }

    private static Part part(Ask ask) {
        return switch (ask) {
            case ProjectCatalogueCommand catalogue -> Part.CATALOGUE;
            case CharterCommand charter -> Part.CHARTER;
            case GroupCommand group -> Part.GROUP;
            case PersonIndexCommand index -> Part.GROUP;
            case SituationCommand situation -> Part.SITUATION;
            case ItemCommand item -> Part.ITEM;
            case ReferralCommand referral -> Part.REFERRAL;
            case DangerCommand danger -> Part.DANGER;
            case SessionCommand session -> Part.SESSION;
            default -> throw new IllegalStateException("of no part of the confidential side: " + ask.getClass());
        };
    }

    /** What a command is about stands first in it. */
    private static Key subject(Ask ask) {
        RecordComponent first = ask.getClass().getRecordComponents()[0];
        try {
            var accessor = first.getAccessor();
            accessor.setAccessible(true);
            return new Key(accessor.invoke(ask).toString());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's parts can be read", e);
        }
    }
}
