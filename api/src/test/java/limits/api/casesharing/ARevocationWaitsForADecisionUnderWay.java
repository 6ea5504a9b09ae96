package limits.api.casesharing;

import static limits.api.casesharing.GroupUnderItsCharter.CHARTER;
import static limits.api.casesharing.GroupUnderItsCharter.GROUP;
import static limits.api.casesharing.GroupUnderItsCharter.MAYOR;
import static limits.api.casesharing.GroupUnderItsCharter.OFFICER;
import static limits.api.casesharing.GroupUnderItsCharter.SAMIRA;
import static limits.api.casesharing.GroupUnderItsCharter.TERMS;
import static limits.api.casesharing.GroupUnderItsCharter.TODAY;
import static limits.casesharing.charter.Category.SITUATION_FLAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import limits.casesharing.charter.CharterCommand.AdoptCharter;
import limits.casesharing.charter.CharterCommand.FreezeCharter;
import limits.casesharing.charter.Deliberation;
import limits.casesharing.charter.FreezeGround;
import limits.casesharing.group.GroupCommand.SuspendMember;
import limits.casesharing.group.SuspensionGround;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who waits for whom, and that nobody decides on facts of before. */
@Tag("postgres")
final class ARevocationWaitsForADecisionUnderWay {

    private final GroupUnderItsCharter at = new GroupUnderItsCharter();

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    @DisplayName("Whoever is deciding finishes first; after the suspension has committed nobody decides on old facts")
    void a_suspension_waits_for_a_decision_under_way_and_is_seen_by_the_next() throws Exception {
        at.everythingInOrder();
        var told = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var reading = nodes.submit(() -> at.database.transaction().execute(status -> {
                boolean suspended = at.samira().suspended();
                told.countDown();
                await(finish);
                return suspended;
            }));
            await(told);
            var suspending = nodes.submit(
                    () -> at.ask(new SuspendMember(GROUP, SAMIRA.person(), SuspensionGround.ALLEGED_BREACH), OFFICER));
            assertThatThrownBy(() -> suspending.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            finish.countDown();
            assertThat(reading.get(10, TimeUnit.SECONDS)).isFalse();
            suspending.get(10, TimeUnit.SECONDS);
            assertThat(at.samira().suspended()).isTrue();
        }
    }

    @Test
    @DisplayName("Adopting a charter anew waits for a decision under the one in force")
    void an_adoption_waits_for_a_decision_under_way() throws Exception {
        at.everythingInOrder();
        var told = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        at.prepare(2, TERMS.withCategories(Set.of(SITUATION_FLAG)));
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var reading = nodes.submit(() -> at.database.transaction().execute(status -> {
                int number = at.charters.inForce(CHARTER, TODAY).orElseThrow().number();
                told.countDown();
                await(finish);
                return number;
            }));
            await(told);
            var adopting = nodes.submit(() -> at.ask(new AdoptCharter(CHARTER, 2, new Deliberation(TODAY, 8)), MAYOR));
            assertThatThrownBy(() -> adopting.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            finish.countDown();
            assertThat(reading.get(10, TimeUnit.SECONDS)).isEqualTo(1);
            adopting.get(10, TimeUnit.SECONDS);
            assertThat(at.charters.inForce(CHARTER, TODAY).orElseThrow().number())
                    .isEqualTo(2);
        }
    }

    @Test
    @DisplayName("Closing on an incident waits for a decision under way, and the next one finds nothing in force")
    void closing_on_an_incident_waits_for_a_decision_under_way() throws Exception {
        at.everythingInOrder();
        var told = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var reading = nodes.submit(() -> at.database.transaction().execute(status -> {
                boolean inForce = at.charters.inForce(CHARTER, TODAY).isPresent();
                told.countDown();
                await(finish);
                return inForce;
            }));
            await(told);
            var closing = nodes.submit(() -> at.ask(new FreezeCharter(CHARTER, FreezeGround.ORDERED), OFFICER));
            assertThatThrownBy(() -> closing.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            finish.countDown();
            assertThat(reading.get(10, TimeUnit.SECONDS)).isTrue();
            closing.get(10, TimeUnit.SECONDS);
            assertThat(at.charters.inForce(CHARTER, TODAY)).isEmpty();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
