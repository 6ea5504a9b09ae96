package limits.api.contexts;

import java.security.SecureRandom;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.api.solver.ChosenSearch;
import limits.casesharing.casefile.Belonging;
import limits.casesharing.casefile.SituationRegister;
import limits.casesharing.catalogue.CatalogueRegister;
import limits.casesharing.counted.CensusDesk;
import limits.casesharing.counted.ReleaseDesk;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What leaves the confidential house: releases as its side holds them ready, and the log they are told in. */
@Configuration(proxyBeanMethods = false)
class PublishedContext {

    @Bean
    CatalogueRegister catalogueRegister(Context caseSharing) {
        return caseSharing.answer(CatalogueRegister.class);
    }

    @Bean
    ReleaseDesk releaseDesk(
            Databases databases,
            CatalogueRegister catalogues,
            @Value("${limits.release.search:" + ChosenSearch.OWN + "}") String search) {
        var mechanisms = ChosenSearch.named(search);
        if (!search.equals(ChosenSearch.OWN)) {
            System.out.println("LIMITS: blocks are looked for by / les paliers sont cherchés par " + search);
        }
        return new ReleaseDesk(databases.as(Role.CASESHARING).client(), catalogues, new SecureRandom(), mechanisms);
    }

    @Bean
    CensusDesk censusDesk(Context caseSharing, Databases databases, CatalogueRegister catalogues) {
        var database = databases.as(Role.CASESHARING);
        return new CensusDesk(
                database.client(),
                catalogues,
                caseSharing.answer(SituationRegister.class),
                caseSharing.answer(Belonging.class),
                database.transaction());
    }

    @Bean
    Border border(Databases databases, Engine engine) {
        return new Border(databases.as(Role.PUBLISHED), engine.log(Role.PUBLISHED));
    }
}
