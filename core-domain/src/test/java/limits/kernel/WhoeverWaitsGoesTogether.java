package limits.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WhoeverWaitsGoesTogether {

    private final List<List<Integer>> deeds = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch atWork = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    /** The first is held at work until it is told to go on; 13 fails. */
    private final Together<Integer, Integer> together = new Together<>(1, numbers -> {
        deeds.add(List.copyOf(numbers));
        atWork.countDown();
        held();
        if (numbers.contains(13)) {
            throw new IllegalStateException("thirteen");
        }
        return numbers.stream().map(number -> number * 10).toList();
    });

    @Test
    void each_has_her_own_answer_and_all_that_waited_went_in_one_go() throws Exception {
        var first = asked(1);
        atWork.await();
        var others = IntStream.range(2, 8).mapToObj(this::askedAndWaiting).toList();
        goOn.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(10);
        for (int n = 0; n < others.size(); n++) {
            assertThat(others.get(n).get(10, TimeUnit.SECONDS)).isEqualTo((n + 2) * 10);
        }
        assertThat(deeds).hasSize(2);
        assertThat(deeds.get(0)).containsExactly(1);
        assertThat(deeds.get(1)).containsExactlyInAnyOrder(2, 3, 4, 5, 6, 7);
    }

    @Test
    void a_failure_is_told_to_all_that_went_and_to_nobody_after_them() throws Exception {
        var first = asked(1);
        atWork.await();
        var others = List.of(askedAndWaiting(12), askedAndWaiting(13));
        goOn.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(10);
        for (var other : others) {
            assertThatThrownBy(() -> other.get(10, TimeUnit.SECONDS)).hasRootCauseMessage("thirteen");
        }
        assertThat(together.ask(14)).isEqualTo(140);
    }

    private FutureTask<Integer> asked(int number) {
        var task = new FutureTask<>(() -> together.ask(number));
        Thread.ofPlatform().daemon().start(task);
        return task;
    }

    private FutureTask<Integer> askedAndWaiting(int number) {
        var task = new FutureTask<>(() -> together.ask(number));
        var thread = Thread.ofPlatform().daemon().start(task);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (thread.getState() != Thread.State.WAITING && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        return task;
    }

    private void held() {
        try {
            assertThat(goOn.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
