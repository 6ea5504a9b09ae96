package limits.casesharing.danger;

import java.time.LocalDate;
import java.util.Optional;
import limits.casesharing.casefile.Situation;
import limits.kernel.Person;

/** A report of danger as its author and the data protection officer see it. */
public record DangerStub(
        DangerReport.Id id,
        Person author,
        Addressee addressee,
        LocalDate on,
        Optional<Situation.Id> situation,
        Optional<LocalDate> copySentOn) {

    /** Whether the president of the departmental council still waits for a copy. CASF L226-4. */
    public boolean copyDue() {
        return addressee.copyOwed() && copySentOn.isEmpty();
    }
}
