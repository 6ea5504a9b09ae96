package limits.casesharing.planted;

import java.time.Instant;
import limits.casesharing.sealing.OpeningGrant;
import limits.casesharing.sealing.Sealed;
import limits.casesharing.sealing.Sealer;
import limits.kernel.Person;

/** Planted fault. */
final class OpensAlone {
    Object open(Sealer sealer, Sealed sealed, Person reader, OpeningGrant grant, Instant at) {
        return sealer.open(sealed, reader, grant, at);
    }
}
