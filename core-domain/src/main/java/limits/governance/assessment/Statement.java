package limits.governance.assessment;

import java.util.HashSet;
import java.util.List;
import limits.kernel.Words;

/**
 * One sentence of the synthesis and what it rests on. Guidelines §1.3.
 *
 * @param cites contributions, each once, at least one
 */
public record Statement(Words text, List<Contribution.Id> cites) {

    public Statement {
        cites = List.copyOf(cites);
        if (cites.isEmpty() || new HashSet<>(cites).size() != cites.size()) {
            throw new IllegalArgumentException("a statement cites one or more contributions, each once");
        }
    }
}
