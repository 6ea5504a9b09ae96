package limits.api.http;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import limits.api.contexts.Sharer;
import limits.api.web.NoSuchThing;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationDesk;
import limits.casesharing.casefile.SituationFile;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.FamilyNotice;
import limits.casesharing.charter.Purpose;
import limits.casesharing.charter.Regime;
import limits.casesharing.content.Content;
import limits.casesharing.content.Sheet;
import limits.casesharing.content.Wording;
import limits.casesharing.item.InformationItem;
import limits.casesharing.item.ItemDesk;
import limits.casesharing.item.ItemDraft;
import limits.casesharing.item.ItemFile;
import limits.casesharing.item.ItemSheet;
import limits.casesharing.item.ItemSource;
import limits.casesharing.item.Necessity;
import limits.casesharing.item.SharingDesk;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Key;
import limits.kernel.ParisTime;
import limits.kernel.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A member's own situations and items as JSON, and sharing; the words become confidential at once. */
@RestController
class SituationDoor {

    private final SituationDesk situations;
    private final ItemDesk items;
    private final SharingDesk sharing;
    private final Sharer sharer;
    private final Clock clock;

    SituationDoor(SituationDesk situations, ItemDesk items, SharingDesk sharing, Sharer sharer, Clock clock) {
        this.situations = situations;
        this.items = items;
        this.sharing = sharing;
        this.sharer = sharer;
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

    /**
     * What a program shares.
     *
     * @param item drawn at random by the program, so that sending it twice shares it once
     * @param content the answers to the form of this kind, by blank; the codes as the form names them
     * @param why why the readers need it; may be absent where the channel does not ask it
     * @param confirmed the giver saw what the screen warns of, and says that it is none of it
     */
    record Shared(
            InformationItem.Id item,
            Category category,
            Purpose purpose,
            List<Person> readers,
            Necessity necessity,
            ItemSource source,
            boolean declaredSecret,
            LocalDate expiresOn,
            Map<String, List<String>> content,
            @Nullable String why,
            boolean confirmed) {

        ItemDraft in(Situation.Id situation) {
            var wording = Wording.of(Content.of(category, content))
                    .because(Objects.requireNonNullElse(why, ""))
                    .confirmed(confirmed);
            return new ItemDraft(
                    item, situation, purpose, readers, necessity, source, declaredSecret, expiresOn, wording);
        }

        @Override
        public String toString() {
            return "(confidential)";
        }
    }

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

    @PostMapping(path = "/api/v1/situations/{situation}/items", consumes = "application/json")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void share(
            @PathVariable String situation,
            @RequestHeader("Idempotency-Key") UUID command,
            @RequestBody Shared shared,
            Actor by) {
        var id = id(situation);
        situations.look(id, by, clock.instant()).orElseThrow(NoSuchThing::new);
        if (Sheet.of(shared.category()).isEmpty()) {
            throw sharing.forbidden(id, shared.category(), by, clock.instant());
        }
        sharer.share(shared.in(id), by, command);
    }

    private static Situation.Id id(String key) {
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
