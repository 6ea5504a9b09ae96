package limits.api.contexts;

import java.time.Clock;
import java.util.function.Supplier;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.api.simulator.SignedFloor;
import limits.casesharing.CaseStories;
import limits.casesharing.accesslog.AccessLog;
import limits.casesharing.casefile.Belonging;
import limits.casesharing.casefile.ReferralRoll;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationBoard;
import limits.casesharing.casefile.SituationRegister;
import limits.casesharing.casefile.SituationRoll;
import limits.casesharing.catalogue.CatalogueRegister;
import limits.casesharing.catalogue.ProjectCatalogue;
import limits.casesharing.charter.Charter;
import limits.casesharing.charter.CharterBoard;
import limits.casesharing.charter.CharterRegister;
import limits.casesharing.charter.CharterRoll;
import limits.casesharing.charter.ProposerRoll;
import limits.casesharing.counted.Census;
import limits.casesharing.danger.DangerBoard;
import limits.casesharing.danger.DangerReport;
import limits.casesharing.group.Group;
import limits.casesharing.group.GroupBoard;
import limits.casesharing.group.GroupRegister;
import limits.casesharing.group.GroupRoll;
import limits.casesharing.group.ProjectGroups;
import limits.casesharing.index.PersonIndex;
import limits.casesharing.index.PersonIndexRegister;
import limits.casesharing.item.ExchangeRegister;
import limits.casesharing.item.ExchangeRoll;
import limits.casesharing.item.InformationItem;
import limits.casesharing.item.ItemBoard;
import limits.casesharing.item.ItemRegister;
import limits.casesharing.item.ItemRoll;
import limits.casesharing.referral.Referral;
import limits.casesharing.referral.ReferralBoard;
import limits.casesharing.referral.ReferralRegister;
import limits.casesharing.session.Session;
import limits.casesharing.session.SessionRegister;
import limits.kernel.Key;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The confidential side: decisions on situations under a charter. Its log carries no words about anybody. */
@Configuration(proxyBeanMethods = false)
class CaseSharingContext {

    @Bean
    Context caseSharing(Databases databases, Engine engine, AccessLog log, Supplier<Key> keys) {
        SignedFloor.check();
        var database = databases.as(Role.CASESHARING);
        var db = database.client();
        var charters = new CharterRegister(db);
        var groups = new GroupRegister(db);
        var situations = new SituationRegister(db);
        var items = new ItemRegister(db);
        var sessions = new SessionRegister(db);
        var referrals = new ReferralRegister(db);
        var members = new Belonging(groups, charters, sessions);
        return new Wiring(database, CaseStories.vocabulary(), engine)
                .refuses(new RefusedCommands(log, keys))
                .asks(new OfTheGroup(groups, groups))
                .repeats(new StillOfTheGroup(members, situations, items, referrals, sessions, groups))
                .decides(ProjectCatalogue.class)
                .decides(Charter.class)
                .decides(Group.class)
                .decides(PersonIndex.class)
                .decides(Situation.class)
                .decides(InformationItem.class)
                .decides(Session.class)
                .decides(Referral.class)
                .decides(DangerReport.class)
                .answers(CharterRoll.class, charters)
                .answers(GroupRoll.class, groups)
                .answers(ProposerRoll.class, groups)
                .answers(ProjectGroups.class, groups)
                .answers(Belonging.class, members)
                .answers(SituationRoll.class, situations)
                .answers(SituationRegister.class, situations)
                .answers(ItemRoll.class, items)
                .answers(ExchangeRoll.class, new ExchangeRegister(database.template()))
                .answers(ItemRegister.class, items)
                .answers(SessionRegister.class, sessions)
                .answers(ReferralRoll.class, referrals)
                .answers(ReferralRegister.class, referrals)
                .board(CatalogueRegister.class, new CatalogueRegister(db))
                .board(CharterRegister.class, charters)
                .board(GroupRegister.class, groups)
                .board(PersonIndexRegister.class, new PersonIndexRegister(db))
                .board(SituationBoard.class, new SituationBoard(db))
                .board(ItemBoard.class, new ItemBoard(db))
                .board(SessionRegister.class, sessions)
                .board(ReferralBoard.class, new ReferralBoard(db))
                .board(DangerBoard.class, new DangerBoard(db))
                .board(Census.class, new Census(db))
                .start();
    }

    @Bean
    CharterBoard charterBoard(Databases databases) {
        return new CharterBoard(databases.as(Role.CASESHARING).client());
    }

    @Bean
    GroupBoard groupBoard(Databases databases, CharterBoard charters) {
        return new GroupBoard(databases.as(Role.CASESHARING).client(), charters);
    }

    @Bean
    Oversizes oversizes(Databases databases, GroupBoard groups, CharterBoard charters, Clock clock) {
        var situations = new SituationRegister(databases.as(Role.CASESHARING).client());
        var items = new ItemRegister(databases.as(Role.CASESHARING).client());
        return new Oversizes(groups, charters, situations, items, clock);
    }
}
