package limits.casesharing.referral;

import limits.casesharing.casefile.Situation;
import limits.governance.scheme.SchemeCode;
import limits.kernel.Actor;
import limits.kernel.Organisation;
import limits.kernel.Person;

/** From where to where: what does not change while a referral goes on. */
public record Route(Situation.Id situation, SchemeCode scheme, Organisation provider, Person contact) {

    /** Whether this is the contact herself, for the provider. */
    boolean answersFor(Actor by) {
        return contact.equals(by.person()) && provider.equals(by.organisation());
    }
}
