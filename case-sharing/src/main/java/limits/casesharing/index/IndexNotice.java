package limits.casesharing.index;

import java.time.LocalDate;
import limits.casesharing.casefile.Situation;
import limits.kernel.Organisation;
import limits.kernel.Person;

/**
 * What a lead is told: a colleague asked about somebody whom she may accompany, in this situation. A hint; whether to make
 * contact is hers to decide.
 */
public record IndexNotice(Situation.Id situation, Person asker, Organisation organisation, LocalDate on) {}
