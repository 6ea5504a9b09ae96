package limits.api.eventlog.axon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import limits.kernel.Story;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is so in the stories of one kind, as text and back.
 *
 * <p>The revision is a digest of the compiled standing, of the room it stands in and of every record it holds, so that a
 * standing written by code that folds otherwise is not read, and nobody has to remember to count. It does not cover what
 * else that code may call.
 */
public final class Standings {

    private static final JsonMapper JSON = StandingJson.mapper();

    private final Class<?> type;
    private final String revision;

    public Standings(Story<?, ?> story) {
        this.type = declared(story.beginning().getClass());
        this.revision = digest(type);
    }

    private static Class<?> declared(Class<?> beginning) {
        return Arrays.stream(beginning.getInterfaces())
                .filter(Class::isSealed)
                .findFirst()
                .orElse(beginning);
    }

    /** The sealed interface of these standings, or the one record that they all are. */
    public Class<?> type() {
        return type;
    }

    /** By which code they were written. */
    public String revision() {
        return revision;
    }

    public String text(Object standing) {
        return JSON.writerFor(type).writeValueAsString(standing);
    }

    public Object standing(String text) {
        return JSON.readValue(text, type);
    }

    private static String digest(Class<?> type) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var nests = new TreeMap<String, Class<?>>();
            collect(type, nests);
            nests.values().stream()
                    .flatMap(found -> Arrays.stream(found.getNestHost().getNestMembers()))
                    .distinct()
                    .sorted(Comparator.comparing(Class::getName))
                    .forEach(member -> digest.update(compiled(member)));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The nests of a type and of all that is reached through what it permits and the components of its records. */
    private static void collect(Type type, Map<String, Class<?>> nests) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, nests));
        } else if (type instanceof Class<?> raw
                && raw.getName().startsWith("limits.")
                && nests.put(raw.getName(), raw) == null) {
            collect(raw.getNestHost(), nests);
            if (raw.isSealed()) {
                Arrays.stream(raw.getPermittedSubclasses()).forEach(leaf -> collect(leaf, nests));
            }
            if (raw.isRecord()) {
                Arrays.stream(raw.getRecordComponents()).forEach(part -> collect(part.getGenericType(), nests));
            }
        }
    }

    private static byte[] compiled(Class<?> type) {
        String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream bytes = type.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("no compiled form of " + type);
            }
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
