package limits.casesharing.sealing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import limits.kernel.Together;
import org.springframework.dao.DataIntegrityViolationException;

/** Rows of several callers in one statement, so that one which PostgreSQL refuses fails its own caller only. */
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

    private static <Q> Optional<DataIntegrityViolationException> said(Consumer<List<Q>> statement, List<Q> all) {
        try {
            statement.accept(all);
            return Optional.empty();
        } catch (DataIntegrityViolationException refused) {
            return Optional.of(refused);
        }
    }
}
