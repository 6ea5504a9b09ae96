package limits.api.http;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes our records as they are written: a record of one component is that component. */
@Component
final class OneComponentIsThatComponent implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType described, ModelConverterContext context, Iterator<ModelConverter> others) {
        Class<?> raw = Json.mapper().constructType(described.getType()).getRawClass();
        if (raw.isRecord() && raw.getName().startsWith("limits.") && raw.getRecordComponents().length == 1) {
            var component = new AnnotatedType(raw.getRecordComponents()[0].getGenericType())
                    .propertyName(described.getPropertyName())
                    .parent(described.getParent());
            return context.resolve(component);
        }
        return others.hasNext() ? others.next().resolve(described, context, others) : null;
    }
}
