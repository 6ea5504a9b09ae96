package limits.casesharing.group;

import java.time.LocalDate;
import java.util.List;
import limits.casesharing.charter.Charter;
import limits.casesharing.charter.SignatureLevel;
import limits.casesharing.group.GroupEvent.CharterSigned;
import limits.kernel.Earlier;
import limits.kernel.EventName;
import limits.kernel.Fingerprint;
import limits.kernel.Person;

/** A signature as it was written down while its level was said without evidence. */
@EventName("casesharing.charter-signed")
public record CharterSignedAtFirst(
        Group.Id group, Person person, Charter.Id charter, Fingerprint text, SignatureLevel level, LocalDate on)
        implements Earlier<CharterSigned> {

    @Override
    public CharterSigned today() {
        return new CharterSigned(group, person, charter, text, level, List.of(), on);
    }
}
