package limits.api.web.situations;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import limits.api.web.Explained;
import limits.api.web.NoSuchThing;
import limits.casesharing.content.Content;
import limits.casesharing.item.Reading;
import limits.casesharing.item.ReadingDesk;
import limits.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Reading an item: asked for each time, shown once, kept nowhere. Open to every mandate, so that whoever asks is answered
 * by the same decision and entered in the same log; a refusal looks like what does not exist, but to whom her own list shows
 * the item, who is told why.
 */
@Controller
class ReadingPages {

    private final ReadingDesk desk;
    private final ContentForm contents;
    private final Clock clock;

    ReadingPages(ReadingDesk desk, ContentForm contents, Clock clock) {
        this.desk = desk;
        this.contents = contents;
        this.clock = clock;
    }

    @PostMapping("/situations/items/{item}/read")
    ModelAndView read(@PathVariable String item, Actor by) {
        return switch (desk.read(SharePages.id(item), by, clock.instant())) {
            case Reading.Opened opened ->
                new ModelAndView(
                        "situations/item",
                        Map.of(
                                "item", opened.item(),
                                "lines", lines(opened),
                                "words", opened.words().reveal(),
                                "why",
                                        opened.words()
                                                .necessity()
                                                .map(why -> why.reveal())
                                                .orElse("")));
            case Reading.Refused refused -> throw new NoSuchThing();
            case Reading.Explained refused -> throw new Explained(refused.why().code());
            case Reading.NotOpened broken -> new ModelAndView("situations/not-opened");
        };
    }

    /** What was written in a form, in words; nothing for a text of before there were forms, which is shown as it stands. */
    private List<ContentForm.Line> lines(Reading.Opened opened) {
        return Content.read(opened.item().category(), opened.words())
                .map(contents::told)
                .orElse(List.of());
    }
}
