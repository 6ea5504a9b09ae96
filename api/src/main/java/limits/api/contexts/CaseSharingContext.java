package limits.api.contexts;

import limits.api.database.Databases;
import limits.api.database.Role;
import limits.casesharing.CaseStories;
import limits.casesharing.charter.Charter;
import limits.casesharing.charter.CharterBoard;
import limits.casesharing.charter.CharterRegister;
import limits.casesharing.charter.CharterRoll;
import limits.casesharing.charter.ProposerRoll;
import limits.casesharing.group.Group;
import limits.casesharing.group.GroupBoard;
import limits.casesharing.group.GroupRegister;
import limits.casesharing.group.GroupRoll;
import limits.casesharing.group.ProjectGroups;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The confidential side: decisions on situations under a charter. Its log carries no words about anybody. */
@Configuration(proxyBeanMethods = false)
class CaseSharingContext {

    @Bean
    Context caseSharing(Databases databases) {
        var database = databases.as(Role.CASESHARING);
        var db = database.client();
        var charters = new CharterRegister(db);
        var groups = new GroupRegister(db);
        return new Wiring(database, CaseStories.vocabulary())
                .decides(Charter.class)
                .decides(Group.class)
                .answers(CharterRoll.class, charters)
                .answers(GroupRoll.class, groups)
                .answers(ProposerRoll.class, groups)
                .answers(ProjectGroups.class, groups)
                .board(CharterRegister.class, charters)
                .board(GroupRegister.class, groups)
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
}
