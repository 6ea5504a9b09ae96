package limits.api.http;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import limits.api.contexts.Oversizes;
import limits.api.contexts.Sharer;
import limits.api.web.NoSuchThing;
import limits.api.web.Say;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationDesk;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Purpose;
import limits.casesharing.content.Content;
import limits.casesharing.content.Screen;
import limits.casesharing.content.Sheet;
import limits.casesharing.content.Wording;
import limits.casesharing.item.InformationItem;
import limits.casesharing.item.ItemDraft;
import limits.casesharing.item.ItemSource;
import limits.casesharing.item.Necessity;
import limits.casesharing.item.Sharing;
import limits.casesharing.item.SharingDesk;
import limits.casesharing.item.TurnedAway;
import limits.kernel.Actor;
import limits.kernel.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sharing as JSON: first who could read it and who not, and why, which keeps nothing; then the sharing itself, whose answer
 * says the same of what was done. For the giver alone. The words become confidential at once.
 */
@RestController
class SharingDoor {

    private final SituationDesk situations;
    private final SharingDesk sharing;
    private final Sharer sharer;
    private final Oversizes oversizes;
    private final Say say;
    private final Clock clock;

    SharingDoor(
            SituationDesk situations, SharingDesk sharing, Sharer sharer, Oversizes oversizes, Say say, Clock clock) {
        this.situations = situations;
        this.sharing = sharing;
        this.sharer = sharer;
        this.oversizes = oversizes;
        this.say = say;
        this.clock = clock;
    }

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

    /** Somebody whom the charter does not let read it: the gate, in words of the asker's language, and the clause. */
    record LeftOut(Person reader, String gate, String why, String clause) {}

    /** @param warnings what the screen warns of and the giver has not said is none of it; with any, nothing is shared */
    record Seen(List<Person> permitted, List<LeftOut> leftOut, Set<Screen.Warning> warnings) {}

    /** Who reads it, or would, and who is left out; whoever is left out is not named. */
    record Done(List<Person> permitted, List<LeftOut> leftOut) {}

    /** Who could read it, before it is shared. */
    @PostMapping(path = "/api/v1/situations/{situation}/items/preview", consumes = "application/json")
    ResponseEntity<Seen> preview(@PathVariable String situation, @RequestBody Shared shared, Actor by) {
        var draft = draft(situation, shared, by);
        var seen = sharing.preview(draft, by, clock.instant());
        return answer(draft)
                .body(new Seen(seen.permitted(), leftOut(seen), draft.wording().open()));
    }

    @PostMapping(path = "/api/v1/situations/{situation}/items", consumes = "application/json")
    ResponseEntity<Done> share(
            @PathVariable String situation,
            @RequestHeader("Idempotency-Key") UUID command,
            @RequestBody Shared shared,
            Actor by) {
        var draft = draft(situation, shared, by);
        var done = sharer.asShared(draft, sharer.share(draft, by, command));
        return answer(draft).body(new Done(done.permitted(), leftOut(done)));
    }

    /** Readers whom a giver may name besides. */
    record More(List<Person> readers) {}

    /** Who more could read an item that she gave, before she names them. */
    @PostMapping(path = "/api/v1/items/{item}/readers/preview", consumes = "application/json")
    Done previewMore(@PathVariable String item, @RequestBody More more, Actor by) {
        var seen = sharing.previewMore(ReadingDoor.id(item), more.readers(), by, clock.instant());
        return new Done(seen.permitted(), leftOut(seen));
    }

    private ItemDraft draft(String address, Shared shared, Actor by) {
        var situation = SituationDoor.id(address);
        situations.look(situation, by, clock.instant()).orElseThrow(NoSuchThing::new);
        if (Sheet.of(shared.category()).isEmpty()) {
            throw sharing.forbidden(situation, shared.category(), by, clock.instant());
        }
        return shared.in(situation);
    }

    private ResponseEntity.BodyBuilder answer(ItemDraft draft) {
        var answer = ResponseEntity.ok();
        oversizes
                .readers(draft.situation(), draft.readers().size())
                .ifPresent(over -> answer.header(CommandDoor.WARNING, CommandDoor.warning(over)));
        return answer;
    }

    private List<LeftOut> leftOut(Sharing seen) {
        return seen.turnedAway().stream().map(this::told).toList();
    }

    private LeftOut told(TurnedAway away) {
        return new LeftOut(
                away.reader(), away.code(), say.told("gate." + away.code()), say.told("clause." + away.code()));
    }
}
