package limits.planted;

import org.axonframework.config.DefaultConfigurer;

/** Planted fault. */
final class WiredByItself {
    Object wired() {
        return DefaultConfigurer.defaultConfiguration();
    }
}
