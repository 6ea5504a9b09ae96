package limits.api.http;

import java.util.List;
import limits.api.identity.Door;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a program for whom, and under which mandate, its token acts. */
@RestController
class MeDoor {

    /**
     * Who acts.
     *
     * @param person key of the person
     * @param organisation key of the organisation acted for
     * @param doors the parts of {@code /api/v1} that this mandate opens at all
     */
    record Me(String person, Capacity capacity, String organisation, List<String> doors) {}

    @GetMapping("/api/v1/me")
    Me me(Actor by) {
        return new Me(
                by.person().toString(),
                by.capacity(),
                by.organisation().toString(),
                Door.openTo(by.capacity()).stream().map(Door::code).toList());
    }
}
