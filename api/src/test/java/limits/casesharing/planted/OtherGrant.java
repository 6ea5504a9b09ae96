package limits.casesharing.planted;

import java.time.Instant;
import limits.casesharing.sealing.OpeningGrant;
import limits.kernel.Key;
import limits.kernel.Person;

/** Planted fault. */
final class OtherGrant implements OpeningGrant {
    @Override
    public boolean serves(Key item, int version, Person reader, Instant at) {
        return true;
    }
}
