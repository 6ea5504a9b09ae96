package limits.api.http;

import java.time.Clock;
import limits.api.web.NoSuchThing;
import limits.casesharing.item.InformationItem;
import limits.casesharing.item.Reading;
import limits.casesharing.item.ReadingDesk;
import limits.kernel.Actor;
import limits.kernel.Key;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reading an item as JSON: each asking is one reading, entered before it is answered; a refusal is like no such item. */
@RestController
class ReadingDoor {

    private final ReadingDesk desk;
    private final Clock clock;

    ReadingDoor(ReadingDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * What was opened, for this reader, this once.
     *
     * @param why why the readers need it; empty where that was not said
     */
    record Opened(InformationItem.Id item, String words, String why) {

        @Override
        public String toString() {
            return "(confidential)";
        }
    }

    @PostMapping("/api/v1/items/{item}/readings")
    ResponseEntity<Opened> read(@PathVariable String item, Actor by) {
        return switch (desk.read(id(item), by, clock.instant())) {
            case Reading.Opened opened ->
                ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(new Opened(
                                opened.item().id(),
                                opened.words().reveal(),
                                opened.words()
                                        .necessity()
                                        .map(why -> why.reveal())
                                        .orElse("")));
            case Reading.Refused refused -> throw new NoSuchThing();
            case Reading.NotOpened broken -> throw new NoSuchThing();
        };
    }

    private static InformationItem.Id id(String key) {
        try {
            return new InformationItem.Id(new Key(key));
        } catch (IllegalArgumentException malformed) {
            throw new NoSuchThing();
        }
    }
}
