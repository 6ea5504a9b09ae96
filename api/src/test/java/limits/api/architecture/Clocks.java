package limits.api.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;

/** Calls by which a decision would depend on when or where it runs. */
final class Clocks {

    private static final Set<String> CALLS = Set.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.Clock.systemUTC",
            "java.util.UUID.randomUUID",
            "java.lang.Math.random",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime");

    private static final Set<String> DICE =
            Set.of("java.util.Random", "java.security.SecureRandom", "java.util.concurrent.ThreadLocalRandom");

    private Clocks() {}

    static DescribedPredicate<JavaMethodCall> andDice() {
        return DescribedPredicate.describe("read a clock or throw dice", call -> {
            String owner = call.getTargetOwner().getName();
            return DICE.contains(owner) || CALLS.contains(owner + "." + call.getName());
        });
    }
}
