package limits.api.http;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import limits.api.web.Explained;
import limits.api.web.NoSuchThing;
import limits.casesharing.charter.Category;
import limits.casesharing.content.Content;
import limits.casesharing.item.InformationItem;
import limits.casesharing.item.Reading;
import limits.casesharing.item.ReadingDesk;
import limits.casesharing.sealing.ConfidentialText;
import limits.kernel.Actor;
import limits.kernel.Key;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Reading an item as JSON: each asking is one reading, entered before it is answered; a refusal is like no such item, but to
 * whom her own list shows the item, who is told the gate.
 */
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
     * @param content the answers to the form of its kind; empty for a text of before there were forms
     * @param words that text; empty where there is a form
     * @param why why the readers need it; empty where that was not said
     */
    record Opened(
            InformationItem.Id item, Category category, Map<String, List<String>> content, String words, String why) {

        static Opened of(Reading.Opened opened) {
            var content = Content.read(opened.item().category(), opened.words());
            return new Opened(
                    opened.item().id(),
                    opened.item().category(),
                    content.map(Content::answers).orElse(Map.of()),
                    content.isPresent() ? "" : opened.words().reveal(),
                    opened.words().necessity().map(ConfidentialText::reveal).orElse(""));
        }

        @Override
        public String toString() {
            return "(confidential)";
        }
    }

    @PostMapping("/api/v1/items/{item}/readings")
    ResponseEntity<Opened> read(@PathVariable String item, Actor by) {
        return switch (desk.read(id(item), by, clock.instant())) {
            case Reading.Opened opened ->
                ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Opened.of(opened));
            case Reading.Refused refused -> throw new NoSuchThing();
            case Reading.Explained refused -> throw new Explained(refused.why().code());
            case Reading.NotOpened broken -> throw new NoSuchThing();
        };
    }

    static InformationItem.Id id(String key) {
        try {
            return new InformationItem.Id(new Key(key));
        } catch (IllegalArgumentException malformed) {
            throw new NoSuchThing();
        }
    }
}
