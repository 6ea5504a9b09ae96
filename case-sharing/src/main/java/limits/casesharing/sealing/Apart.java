package limits.casesharing.sealing;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import limits.kernel.Together;
import org.springframework.dao.DataIntegrityViolationException;

/** What several callers lay or look for in one statement, each by itself, so that nobody pays for another. */
final class Apart {

    private Apart() {}

    /** A statement that was refused has left nothing behind: then each row is said by itself. Any other fault is everybody's. */
    static <Q> Together.Deed<Q, Optional<DataIntegrityViolationException>> where(Consumer<List<Q>> statement) {
        return all -> {
            var together = said(statement, all);
            return together.isEmpty() || all.size() == 1
                    ? all.stream().map(one -> together).toList()
                    : all.stream().map(one -> said(statement, List.of(one))).toList();
        };
    }

    /**
     * A look that was written for one, for so many: an array of what is looked for would be planned anew each time, and a
     * join with one be planned for a table that was small then.
     */
    static String looks(String one, int number) {
        return String.join(" UNION ALL ", Collections.nCopies(number, one));
    }

    private static <Q> Optional<DataIntegrityViolationException> said(Consumer<List<Q>> statement, List<Q> all) {
        try {
            statement.accept(all);
            return Optional.empty();
        } catch (DataIntegrityViolationException refused) {
            return Optional.of(refused);
        }
    }
}
