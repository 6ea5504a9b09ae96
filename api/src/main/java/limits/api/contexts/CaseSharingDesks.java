package limits.api.contexts;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.function.Supplier;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.casesharing.accesslog.AccessLog;
import limits.casesharing.casefile.Belonging;
import limits.casesharing.casefile.SituationDesk;
import limits.casesharing.casefile.SituationRegister;
import limits.casesharing.casefile.SituationRoll;
import limits.casesharing.danger.DangerDesk;
import limits.casesharing.index.PersonIndexDesk;
import limits.casesharing.index.PersonIndexRegister;
import limits.casesharing.item.ExchangeRoll;
import limits.casesharing.item.ItemDesk;
import limits.casesharing.item.ItemRegister;
import limits.casesharing.item.ItemRoll;
import limits.casesharing.item.LapseDesk;
import limits.casesharing.item.OwnLogDesk;
import limits.casesharing.item.ReadingDesk;
import limits.casesharing.item.SharingDesk;
import limits.casesharing.referral.ReferralDesk;
import limits.casesharing.referral.ReferralRegister;
import limits.casesharing.sealing.KeyShelf;
import limits.casesharing.sealing.PersonMarks;
import limits.casesharing.sealing.Sealer;
import limits.casesharing.sealing.Vault;
import limits.casesharing.sealing.VaultRegister;
import limits.casesharing.session.SessionDesk;
import limits.casesharing.session.SessionRegister;
import limits.kernel.Key;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where people of the confidential side ask: keys and sealed words under roles of their own, every asking journaled. */
@Configuration(proxyBeanMethods = false)
class CaseSharingDesks {

    /** Keys that nobody can guess, another each time. */
    @Bean
    Supplier<Key> keys() {
        var random = new SecureRandom();
        return () -> {
            byte[] drawn = new byte[20];
            random.nextBytes(drawn);
            return new Key(Base64.getUrlEncoder().withoutPadding().encodeToString(drawn));
        };
    }

    @Bean
    Vault vault(Databases databases) {
        return new VaultRegister(databases.as(Role.VAULT).client());
    }

    @Bean
    SituationDesk situationDesk(Context caseSharing, AccessLog log, Databases databases, Supplier<Key> keys) {
        return new SituationDesk(
                caseSharing.answer(SituationRegister.class),
                caseSharing.answer(Belonging.class),
                log,
                databases.as(Role.CASESHARING).transaction(),
                keys);
    }

    @Bean
    ItemDesk itemDesk(Context caseSharing, AccessLog log, Databases databases, Supplier<Key> keys) {
        return new ItemDesk(
                caseSharing.answer(ItemRegister.class),
                caseSharing.answer(ExchangeRoll.class),
                log,
                databases.as(Role.CASESHARING).transaction(),
                keys);
    }

    @Bean
    OwnLogDesk ownLogDesk(ItemDesk items, Engine engine, AccessLog log, Supplier<Key> keys) {
        return new OwnLogDesk(items, new StoredReadings(engine.reader(Role.ACCESS_LOG, Role.ACCESS_LOG)), log, keys);
    }

    @Bean
    SharingDesk sharingDesk(
            Context caseSharing, Sealer sealer, Vault vault, AccessLog log, Databases databases, Supplier<Key> keys) {
        return new SharingDesk(
                caseSharing.answer(ExchangeRoll.class),
                caseSharing.answer(ItemRoll.class),
                sealer,
                vault,
                log,
                databases.as(Role.CASESHARING).transaction(),
                keys);
    }

    @Bean
    LapseDesk lapseDesk(Context caseSharing, Sealer sealer, Vault vault) {
        return new LapseDesk(
                caseSharing.answer(ItemRegister.class), caseSharing.answer(SessionRegister.class), sealer, vault);
    }

    @Bean
    ReadingDesk readingDesk(
            Context caseSharing,
            Sealer sealer,
            Vault vault,
            AccessLog log,
            Databases databases,
            Supplier<Key> keys,
            Clock clock) {
        return new ReadingDesk(
                caseSharing.answer(ExchangeRoll.class),
                caseSharing.answer(ItemRegister.class),
                log,
                sealer,
                vault,
                databases.as(Role.CASESHARING).transaction(),
                keys,
                clock);
    }

    @Bean
    SessionDesk sessionDesk(Context caseSharing, AccessLog log, Databases databases, Supplier<Key> keys) {
        return new SessionDesk(
                caseSharing.answer(SessionRegister.class),
                caseSharing.answer(Belonging.class),
                log,
                databases.as(Role.CASESHARING).transaction(),
                keys);
    }

    @Bean
    PersonIndexDesk personIndexDesk(
            Context caseSharing,
            PersonMarks marks,
            KeyShelf shelf,
            AccessLog log,
            Databases databases,
            Supplier<Key> keys) {
        return new PersonIndexDesk(
                caseSharing.answer(PersonIndexRegister.class),
                caseSharing.answer(SituationRegister.class),
                caseSharing.answer(Belonging.class),
                marks,
                shelf,
                log,
                databases.as(Role.CASESHARING).transaction(),
                keys);
    }

    @Bean
    ReferralDesk referralDesk(Context caseSharing, AccessLog log, Databases databases, Supplier<Key> keys) {
        return new ReferralDesk(
                caseSharing.answer(ReferralRegister.class),
                caseSharing.answer(SituationRoll.class),
                caseSharing.answer(Belonging.class),
                log,
                databases.as(Role.CASESHARING).transaction(),
                keys);
    }

    @Bean
    DangerDesk dangerDesk(Databases databases, AccessLog log, Supplier<Key> keys) {
        return new DangerDesk(databases.as(Role.CASESHARING).client(), log, keys);
    }

    @Bean
    Sharer sharer(SharingDesk sharing, CommandDesk commands, Context caseSharing) {
        return new Sharer(sharing, commands, caseSharing.answer(ItemRegister.class));
    }
}
