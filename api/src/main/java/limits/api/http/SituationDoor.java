package limits.api.http;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import limits.api.web.NoSuchThing;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationDesk;
import limits.casesharing.casefile.SituationFile;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.FamilyNotice;
import limits.casesharing.charter.Purpose;
import limits.casesharing.charter.Regime;
import limits.casesharing.item.InformationItem;
import limits.casesharing.item.ItemDesk;
import limits.casesharing.item.ItemFile;
import limits.casesharing.item.ItemSheet;
import limits.casesharing.item.ItemSource;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Key;
import limits.kernel.ParisTime;
import limits.kernel.Person;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A member's own situations and items as JSON. */
@RestController
class SituationDoor {

    private final SituationDesk situations;
    private final ItemDesk items;
    private final Clock clock;

    SituationDoor(SituationDesk situations, ItemDesk items, Clock clock) {
        this.situations = situations;
        this.items = items;
        this.clock = clock;
    }

    /** One of her situations: under a number, never a name. */
    record OwnSituation(Situation.Id situation, String number, LocalDate opened, boolean open, FamilyNotice family) {}

    /** One item that she gave or is named for: everything but its text. */
    record OwnItem(
            InformationItem.Id item,
            Category category,
            Purpose purpose,
            Regime channel,
            Person giver,
            List<Person> readers,
            LocalDate sharedOn,
            LocalDate expiresOn,
            boolean withdrawn,
            ItemSource source,
            int version,
            boolean contested,
            boolean takenOut) {}

    @GetMapping("/api/v1/situations")
    List<OwnSituation> own(Actor by) {
        if (by.capacity() != Capacity.MEMBER) {
            throw new NoSuchThing();
        }
        var today = ParisTime.dayOf(clock.instant());
        return situations.own(by, clock.instant()).stream()
                .map(file -> told(file, today))
                .toList();
    }

    @GetMapping("/api/v1/situations/{situation}/items")
    List<OwnItem> items(@PathVariable String situation, Actor by) {
        var id = id(situation);
        situations.look(id, by, clock.instant()).orElseThrow(NoSuchThing::new);
        return items.own(id, by, clock.instant()).stream()
                .map(SituationDoor::told)
                .toList();
    }

    static Situation.Id id(String key) {
        try {
            return new Situation.Id(new Key(key));
        } catch (IllegalArgumentException malformed) {
            throw new NoSuchThing();
        }
    }

    private static OwnSituation told(SituationFile file, LocalDate today) {
        return new OwnSituation(
                file.id(), file.pseudonym().toString(), file.openedOn(), file.open(), file.noticeOn(today));
    }

    private static OwnItem told(ItemSheet sheet) {
        ItemFile item = sheet.file();
        return new OwnItem(
                item.id(),
                item.category(),
                item.purpose(),
                item.ground(),
                item.giver(),
                item.readers(),
                item.sharedOn(),
                item.expiresOn(),
                item.withdrawnOn().isPresent(),
                item.source(),
                item.version(),
                item.contested(),
                sheet.takenOut().isPresent());
    }
}
