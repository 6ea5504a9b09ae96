package limits.api.contexts;

import java.time.Clock;
import limits.api.database.DataFolder;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.casesharing.sealing.EarlierRoot;
import limits.casesharing.sealing.Epochs;
import limits.casesharing.sealing.KeyRegister;
import limits.casesharing.sealing.KeyShelf;
import limits.casesharing.sealing.NoRootKey;
import limits.casesharing.sealing.PersonMarks;
import limits.casesharing.sealing.RootKey;
import limits.casesharing.sealing.Sealer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The keys of the confidential side: their root, their shelf under a role of its own, and what seals with them. */
@Configuration(proxyBeanMethods = false)
class KeyBeans {

    @Bean
    KeyShelf keyShelf(Databases databases) {
        return new KeyRegister(databases.as(Role.KEYS).client());
    }

    @Bean
    KeyCustody keyCustody(Environment settings, DataFolder folder) {
        return new KeyCustody(settings, folder.path());
    }

    @Bean
    RootKey rootKey(KeyCustody custody, KeyShelf shelf) {
        return custody.open(shelf);
    }

    /** Begun: the first epoch is open, and the root is the one under which everything here is sealed. */
    @Bean
    Epochs epochs(RootKey root, KeyShelf shelf, KeyCustody custody, Clock clock) {
        var epochs = new Epochs(root, shelf);
        try {
            epochs.begin(clock.instant(), EarlierRoot.in(custody.folder()));
        } catch (NoRootKey why) {
            throw KeyCustody.refused(why);
        }
        return epochs;
    }

    /** @param begun epochs, so that nothing is sealed before they are */
    @Bean
    Sealer sealer(RootKey root, KeyShelf shelf, Epochs begun) {
        return new Sealer(root, shelf);
    }

    /** @param begun epochs, so that nobody is marked before they are */
    @Bean
    PersonMarks personMarks(RootKey root, KeyShelf shelf, Epochs begun) {
        return new PersonMarks(root, shelf);
    }
}
