package limits.api.http;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import limits.api.web.NoSuchThing;
import limits.casesharing.casefile.Situation;
import limits.casesharing.group.Group;
import limits.casesharing.index.PersonIndexDesk;
import limits.casesharing.index.PersonSought;
import limits.kernel.Actor;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** "Who knows this person?" as JSON. The answer to a question is the same whoever it is about; names become confidential at once. */
@RestController
class WhoKnowsDoor {

    private final PersonIndexDesk index;
    private final Clock clock;

    WhoKnowsDoor(PersonIndexDesk index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    /**
     * Somebody, as a program names her.
     *
     * @param familyName at birth
     * @param givenName the first one
     */
    record Named(String familyName, String givenName, LocalDate born) {

        PersonSought sought() {
            return new PersonSought(familyName, givenName, born);
        }

        @Override
        public String toString() {
            return "(confidential)";
        }
    }

    /** Passed on to whoever may know; whether anybody does is not told. */
    record PassedOn(int leftToday) {}

    /** A colleague asked about somebody whom the reader may accompany. */
    record Notice(Situation.Id situation, Person asker, Organisation organisation, LocalDate on) {}

    /** @param openUntil absent while the index is shut */
    record Index(@Nullable LocalDate openUntil, int leftToday, List<Notice> notices) {}

    @GetMapping("/api/v1/group/{group}/who-knows")
    Index look(@PathVariable String group, Actor by) {
        var seen = index.look(new Group.Id(key(group)), by, clock.instant()).orElseThrow(NoSuchThing::new);
        var notices = seen.notices().stream()
                .map(one -> new Notice(one.situation(), one.asker(), one.organisation(), one.on()))
                .toList();
        return new Index(seen.openUntil().orElse(null), seen.leftToday(), notices);
    }

    @PostMapping(path = "/api/v1/group/{group}/who-knows", consumes = "application/json")
    PassedOn ask(@PathVariable String group, @RequestBody Named whom, Actor by) {
        return new PassedOn(index.ask(new Group.Id(key(group)), whom.sought(), by, clock.instant()));
    }

    @PostMapping(path = "/api/v1/situations/{situation}/index", consumes = "application/json")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enter(@PathVariable String situation, @RequestBody Named whom, Actor by) {
        index.enter(new Situation.Id(key(situation)), whom.sought(), by, clock.instant());
    }

    @PostMapping("/api/v1/situations/{situation}/index/out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeOut(@PathVariable String situation, Actor by) {
        index.takeOut(new Situation.Id(key(situation)), by, clock.instant());
    }

    private static Key key(String text) {
        try {
            return new Key(text);
        } catch (IllegalArgumentException malformed) {
            throw new NoSuchThing();
        }
    }
}
