package limits.casesharing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import limits.kernel.Actor;
import limits.kernel.Ask;
import limits.kernel.Refused;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;

/**
 * Plays one decision of this side: given what happened, when somebody asks, then what follows or why not. Ports are handed in as
 * they are; the actor and the time travel as metadata, as they do behind the front door.
 */
public final class Stage<T> {

    private final AggregateTestFixture<T> fixture;

    private Stage(Class<T> aggregate, Object... ports) {
        fixture = new AggregateTestFixture<>(aggregate);
        for (Object port : ports) {
            fixture.registerInjectableResource(port);
        }
    }

    public static <T> Stage<T> of(Class<T> aggregate, Object... ports) {
        return new Stage<>(aggregate, ports);
    }

    /** Asks on Monday, as this actor; fails at once if the question is not open to the actor's mandate. */
    public Outcome<T> when(List<?> happened, Ask ask, Actor by) {
        return when(happened, ask, by, Cast.MONDAY);
    }

    public Outcome<T> when(List<?> happened, Ask ask, Actor by, Instant at) {
        if (!ask.openTo().contains(by.capacity())) {
            throw new AssertionError(ask.getClass().getSimpleName() + " is not open to " + by.capacity());
        }
        return new Outcome<>(fixture.given(happened).when(ask, Map.of("actor", by, "at", at)));
    }

    /** What followed. */
    public record Outcome<T>(ResultValidator<T> result) {

        public void then(Object... events) {
            result.expectSuccessfulHandlerExecution().expectEvents(events);
        }

        public void refused(Refused.Reason reason) {
            result.expectNoEvents().expectException(new CustomTypeSafeMatcher<Refused>("refused: " + reason.code()) {
                @Override
                protected boolean matchesSafely(Refused refused) {
                    return refused.reason() == reason;
                }
            });
        }
    }
}
