package limits.api.clockwork;

import limits.casesharing.sealing.Epochs;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Once a minute, a node forgets the epochs that were destroyed from another one. With a keystore that both read it has
 * done so at its last use of a key already; this is for a node with a copy of its own, and for one that is not asked.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Forgetting {

    private final Epochs epochs;

    Forgetting(Epochs epochs) {
        this.epochs = epochs;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void forget() {
        epochs.forget();
    }
}
