package limits.api.eventlog;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import limits.kernel.Ask;
import limits.kernel.EventName;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one JSON of the product: records only, components in declared order, a record of one component written as that
 * component (events and commands excepted, and a component that may be empty: nothing would be left of its record),
 * nothing unknown, missing or twice accepted.
 */
public final class StableJson {

    private StableJson() {}

    public static JsonMapper mapper() {
        return settings(JsonMapper.builder()).build();
    }

    /** The same rules for a mapper that somebody else builds. */
    public static JsonMapper.Builder settings(JsonMapper.Builder builder) {
        return builder.annotationIntrospector(new OneComponentIsThatComponent())
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    }

    /** Says to Jackson what the class comment says, without an annotation of Jackson in any room of the domain. */
    private static final class OneComponentIsThatComponent extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
            if (annotated instanceof AnnotatedMethod method
                    && isOneComponent(method.getDeclaringClass())
                    && method.getName()
                            .equals(method.getDeclaringClass()
                                    .getRecordComponents()[0]
                                    .getName())
                    && method.getParameterCount() == 0) {
                return true;
            }
            return super.hasAsValue(config, annotated);
        }

        @Override
        public JsonCreator.Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
            if (annotated instanceof AnnotatedConstructor constructor
                    && isOneComponent(constructor.getDeclaringClass())
                    && constructor.getParameterCount() == 1
                    && constructor
                            .getRawParameterType(0)
                            .equals(constructor
                                    .getDeclaringClass()
                                    .getRecordComponents()[0]
                                    .getType())) {
                return JsonCreator.Mode.DELEGATING;
            }
            return super.findCreatorAnnotation(config, annotated);
        }

        private static boolean isOneComponent(Class<?> type) {
            return type.isRecord()
                    && type.getName().startsWith("limits.")
                    && type.getRecordComponents().length == 1
                    && type.getRecordComponents()[0].getType() != Optional.class
                    && !Ask.class.isAssignableFrom(type)
                    && !type.isAnnotationPresent(EventName.class);
        }
    }
}
