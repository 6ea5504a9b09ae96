package limits.api.web.schemes;

import limits.governance.actionplan.ActionTemplates;
import limits.governance.scheme.SchemeCatalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the guidelines tell of schemes and pilots, read once. */
@Configuration(proxyBeanMethods = false)
class Sheetbook {

    @Bean
    SchemeCatalogue schemeCatalogue() {
        return SchemeCatalogue.ofTheGuidelines();
    }

    @Bean
    ActionTemplates actionTemplates() {
        return ActionTemplates.ofTheGuidelines();
    }
}
