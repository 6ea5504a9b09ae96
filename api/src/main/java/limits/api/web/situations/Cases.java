package limits.api.web.situations;

import java.time.Clock;
import java.util.List;
import limits.api.web.NoSuchThing;
import limits.api.web.group.Groups;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationDesk;
import limits.casesharing.casefile.SituationFile;
import limits.casesharing.casefile.SituationView;
import limits.casesharing.group.GroupBoard.GroupSheet;
import limits.casesharing.group.GroupBoard.MemberLine;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Key;
import org.springframework.stereotype.Component;

/** The situations as the one who asks may see them; for everybody else there is no such thing. */
@Component
public final class Cases {

    private final SituationDesk desk;
    private final Groups groups;
    private final Clock clock;

    Cases(SituationDesk desk, Groups groups, Clock clock) {
        this.desk = desk;
        this.groups = groups;
        this.clock = clock;
    }

    /** Hers, as a member; under any other mandate there is no such page. */
    public List<SituationFile> own(Actor by) {
        if (by.capacity() != Capacity.MEMBER) {
            throw new NoSuchThing();
        }
        return desk.own(by, clock.instant());
    }

    /** One of hers, by the text of its key. */
    public SituationView one(String key, Actor by) {
        return desk.look(id(key), by, clock.instant()).orElseThrow(NoSuchThing::new);
    }

    /** The group that she may open a situation in. */
    GroupSheet group(Actor by) {
        return groups.seenBy(by).stream()
                .filter(group ->
                        active(group).stream().anyMatch(line -> line.person().equals(by.person())))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    /** The group of a situation she has a task in. */
    GroupSheet group(SituationFile file, Actor by) {
        return groups.one(file.group().toString(), by);
    }

    /** The members of a group who may act today. */
    List<MemberLine> active(GroupSheet group) {
        return groups.active(group);
    }

    Groups groups() {
        return groups;
    }

    /** A key that is none names nothing. */
    public static Situation.Id id(String key) {
        try {
            return new Situation.Id(new Key(key));
        } catch (IllegalArgumentException malformed) {
            throw new NoSuchThing();
        }
    }
}
