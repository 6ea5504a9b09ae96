package limits.api.eventlog.axon;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/**
 * Whose story a command is about: the component of its record that says so. Axon's own resolver looks through all
 * annotations of all methods for each command; this one looks once for each kind.
 */
final class NamedSubject implements CommandTargetResolver {

    private static final ClassValue<Method> NAMES = new ClassValue<>() {

        @Override
        protected Method computeValue(Class<?> command) {
            Method name = Arrays.stream(command.getRecordComponents())
                    .filter(component -> component.getAccessor().isAnnotationPresent(TargetAggregateIdentifier.class))
                    .map(RecordComponent::getAccessor)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(command.getName() + " names no subject"));
            name.setAccessible(true);
            return name;
        }
    };

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        try {
            return new VersionedAggregateIdentifier(
                    NAMES.get(command.getPayloadType()).invoke(command.getPayload()), null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(command.getPayloadType().getName() + " does not name its subject", e);
        }
    }
}
