package limits.api.database;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** True while no address of an external PostgreSQL is given, whichever way properties come. */
final class NoExternalServer implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata where) {
        return Binder.get(context.getEnvironment())
                .bind("limits.database", Settings.class)
                .map(settings -> !settings.external())
                .orElse(true);
    }
}
