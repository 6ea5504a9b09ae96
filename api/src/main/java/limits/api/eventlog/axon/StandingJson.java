package limits.api.eventlog.axon;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.List;
import limits.api.eventlog.StableJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/**
 * The product's JSON with two rules more, for standings: where a sealed interface is declared, the value stands behind its
 * record's simple name; and what our records say of themselves as text is also their name as the key of a map.
 */
final class StandingJson {

    private StandingJson() {}

    static JsonMapper mapper() {
        JsonMapper stable = StableJson.mapper();
        var both = AnnotationIntrospector.pair(
                new SealedByName(), stable.serializationConfig().getAnnotationIntrospector());
        return stable.rebuild()
                .annotationIntrospector(both)
                .addModule(recordsAsKeys())
                .build();
    }

    private static boolean ours(Class<?> type) {
        return type.getName().startsWith("limits.");
    }

    /** Says to Jackson what the class comment says of sealed interfaces. */
    private static final class SealedByName extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
            Class<?> type = annotated.getRawType();
            if (annotated instanceof AnnotatedClass && type.isInterface() && type.isSealed() && ours(type)) {
                return JsonTypeInfo.Value.construct(
                        JsonTypeInfo.Id.NAME, JsonTypeInfo.As.WRAPPER_OBJECT, null, null, false, true);
            }
            return null;
        }

        @Override
        public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
            Class<?> type = annotated.getRawType();
            return type.isSealed() && ours(type)
                    ? Arrays.stream(type.getPermittedSubclasses())
                            .map(leaf -> new NamedType(leaf, leaf.getSimpleName()))
                            .toList()
                    : null;
        }

        @Override
        public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass type) {
            return ours(type.getRawType()) ? type.getRawType().getSimpleName() : null;
        }
    }

    private static JacksonModule recordsAsKeys() {
        return new SimpleModule("keys") {

            private static final long serialVersionUID = 1L;

            @Override
            public void setupModule(SetupContext context) {
                super.setupModule(context);
                context.addKeyDeserializers(StandingJson::keyDeserializer);
            }
        };
    }

    private static @Nullable KeyDeserializer keyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier described) {
        if (!type.getRawClass().isRecord() || !ours(type.getRawClass())) {
            return null;
        }
        return new KeyDeserializer() {

            @Override
            public Object deserializeKey(String key, DeserializationContext context) {
                return context.readTreeAsValue(context.getNodeFactory().stringNode(key), type);
            }
        };
    }
}
