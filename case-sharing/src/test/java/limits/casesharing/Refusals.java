package limits.casesharing;

import java.time.Instant;
import java.util.Map;
import limits.kernel.Actor;
import limits.kernel.Refused;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;

/** Asking in a fixture, and the reason for a no. */
public final class Refusals {

    private Refusals() {}

    public static <T> ResultValidator<T> ask(TestExecutor<T> given, Actor by, Instant at, Object ask) {
        return given.when(ask, Map.of("actor", by, "at", at));
    }

    public static <T> void refused(ResultValidator<T> result, Refused.Reason because) {
        result.expectNoEvents();
        result.expectException(new TypeSafeMatcher<Refused>() {
            @Override
            protected boolean matchesSafely(Refused thrown) {
                return thrown.reason() == because;
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("refused because ").appendValue(because);
            }
        });
    }
}
