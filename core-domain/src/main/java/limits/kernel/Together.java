package limits.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Callers that want the same kind of thing at the same moment have it done in one go. A few go each alone; whoever finds
 * more at work waits, and whoever has waited longest does it for all that wait.
 *
 * <p>What this guarantees: what is done for a caller begins after she asked and has ended when she is answered. What it
 * does not: keep one caller's failure from the others that went with her; the deed does that, where it can.
 */
public final class Together<Q, A> {

    /** In one go, so that no statement grows without end. */
    private static final int MOST = 128;

    /** Does it for all of them; an answer for each, in their order. */
    @FunctionalInterface
    public interface Deed<Q, A> {

        List<A> forAll(List<Q> questions);
    }

    private record Waiting<Q, A>(Q question, CompletableFuture<Turn<A>> turn) {}

    /** What somebody who waited is told: her answer, or that she is to ask for all that wait. */
    private sealed interface Turn<A> {

        record Answered<A>(A answer) implements Turn<A> {}

        record Ask<A>() implements Turn<A> {}
    }

    private final int few;
    private final Deed<Q, A> deed;
    private final ArrayDeque<Waiting<Q, A>> queue = new ArrayDeque<>();
    private int alone;
    private boolean together;

    /** @param few how many may be at work alone before the next ones wait for each other */
    public Together(int few, Deed<Q, A> deed) {
        this.few = few;
        this.deed = deed;
    }

    /** The answer to this question, asked by itself or with others. */
    public A ask(Q question) {
        var mine = new Waiting<Q, A>(question, new CompletableFuture<>());
        if (begins(mine)) {
            return askAlone(question);
        }
        return switch (turn(mine)) {
            case Turn.Answered<A> answered -> answered.answer();
            case Turn.Ask<A> now -> askForAll(question);
        };
    }

    /** Whether few enough are at work, so that this caller asks at once; else she waits. */
    private boolean begins(Waiting<Q, A> mine) {
        synchronized (queue) {
            boolean begins = queue.isEmpty() && !together && alone < few;
            if (begins) {
                alone++;
            } else {
                queue.add(mine);
            }
            return begins;
        }
    }

    private Turn<A> turn(Waiting<Q, A> mine) {
        try {
            return mine.turn().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException fault ? fault : failed;
        }
    }

    private A askAlone(Q question) {
        try {
            return deed.forAll(List.of(question)).getFirst();
        } finally {
            synchronized (queue) {
                alone--;
                next();
            }
        }
    }

    private A askForAll(Q question) {
        var others = others();
        try {
            var questions = new ArrayList<Q>();
            questions.add(question);
            others.forEach(each -> questions.add(each.question()));
            var answers = deed.forAll(questions);
            for (int n = 0; n < others.size(); n++) {
                others.get(n).turn().complete(new Turn.Answered<>(answers.get(n + 1)));
            }
            return answers.getFirst();
        } catch (RuntimeException | Error failed) {
            others.forEach(each -> each.turn().completeExceptionally(failed));
            throw failed;
        } finally {
            synchronized (queue) {
                together = false;
                next();
            }
        }
    }

    private List<Waiting<Q, A>> others() {
        synchronized (queue) {
            var others = new ArrayList<Waiting<Q, A>>();
            while (others.size() < MOST - 1 && !queue.isEmpty()) {
                others.add(queue.remove());
            }
            return others;
        }
    }

    /** Whoever has waited longest asks for all that wait, unless somebody does. */
    private void next() {
        if (!together && !queue.isEmpty()) {
            together = true;
            queue.remove().turn().complete(new Turn.Ask<>());
        }
    }
}
