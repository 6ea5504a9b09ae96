package limits.api.http;

import java.util.List;
import java.util.Set;
import limits.api.contexts.Context;
import limits.api.eventlog.StableJson;
import limits.casesharing.group.GroupCommand.SuspendOnChangeOfBody;
import limits.casesharing.item.ItemCommand.ByTheClock;
import limits.casesharing.item.ItemCommand.CorrectItem;
import limits.casesharing.item.ItemCommand.ShareItem;
import limits.casesharing.item.ItemCommand.WithdrawItem;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the JSON doors share: one JSON for all of them, and the list of commands. */
@Configuration(proxyBeanMethods = false)
class HttpBeans {

    @Bean
    JsonMapperBuilderCustomizer stableJson() {
        return StableJson::settings;
    }

    @Bean
    Asks asks(List<Context> contexts) {
        return new Asks(
                contexts.stream().flatMap(context -> context.commands().stream()),
                Set.of(
                        ShareItem.class,
                        CorrectItem.class,
                        WithdrawItem.class,
                        ByTheClock.class,
                        SuspendOnChangeOfBody.class));
    }

    @Bean
    CommandPaths commandPaths(Asks asks) {
        return new CommandPaths(asks);
    }
}
