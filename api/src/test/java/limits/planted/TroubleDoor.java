package limits.planted;

import java.util.Map;
import java.util.UUID;
import limits.api.contexts.NoRoomLeft;
import limits.api.web.Answers;
import limits.api.web.NoSuchThing;
import limits.kernel.Area;
import limits.kernel.Quarter;
import limits.kernel.Refused;
import limits.kernel.Words;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gets into every kind of trouble, as a page and below the API, behind the door of the schemes. */
@RestController
public final class TroubleDoor {

    /** A rule that always says no. */
    public enum Because implements Refused.Reason {
        CAME_SECOND;

        @Override
        public String code() {
            return "command.came-second";
        }
    }

    /** A body, as a door would read it. */
    public record Asked(String title, Words words) {}

    @GetMapping({"/schemes/refused", "/api/v1/schemes/refused"})
    String refused() {
        throw new Refused(Because.CAME_SECOND);
    }

    @GetMapping({"/schemes/no-such-thing", "/api/v1/schemes/no-such-thing"})
    String noSuchThing() {
        throw new NoSuchThing();
    }

    @GetMapping({"/schemes/fault", "/api/v1/schemes/fault"})
    String fault() {
        throw new IllegalStateException("the secret word is mirabelle", new RuntimeException("mirabelle again"));
    }

    @GetMapping({"/schemes/no-room", "/api/v1/schemes/no-room"})
    String noRoom() {
        throw new NoRoomLeft(new IllegalStateException("mirabelle"));
    }

    @GetMapping("/schemes/foreign-argument")
    String foreignArgument() {
        return String.valueOf(Integer.parseInt("mirabelle"));
    }

    @GetMapping("/schemes/area")
    String area(@RequestParam String code) {
        return new Area(code).toString();
    }

    @GetMapping("/schemes/number")
    String number(@RequestParam int number) {
        return String.valueOf(number);
    }

    @GetMapping("/schemes/form")
    ModelAndView form() {
        return new ModelAndView("planted/form");
    }

    @PostMapping("/schemes/form")
    ModelAndView answers(
            @RequestParam UUID commandId,
            @RequestParam String title,
            @RequestParam String code,
            @RequestParam String quarter,
            RedirectAttributes next) {
        var answers = new Answers();
        answers.read("title", title, Words::new);
        answers.read("code", code, Area::new);
        answers.read("quarter", quarter, Quarter::parse);
        if (!answers.complete()) {
            var again = Map.of("wrong", answers.wrong(), "title", title, "code", code, "quarter", quarter);
            return new ModelAndView("planted/form", again, HttpStatus.BAD_REQUEST);
        }
        next.addFlashAttribute("done", "frame.name");
        return new ModelAndView("redirect:/schemes/form");
    }

    @PostMapping("/api/v1/schemes/asked")
    String asked(@RequestBody Asked asked) {
        return asked.words().text();
    }
}
