package limits.api.eventlog;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import limits.kernel.Area;
import limits.kernel.Key;
import limits.kernel.Place;
import limits.kernel.Quarter;
import limits.kernel.Words;

/** Draws a valid record of any message type, the same one for the same seed: draws again where a record refuses itself. */
public final class Samples {

    private static final int TRIES = 2_000;

    private final Random random;

    public Samples(long seed) {
        this.random = new Random(seed);
    }

    public Object of(Type type) {
        if (type instanceof ParameterizedType collection) {
            return collection(collection);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            return raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
        }
        if (raw == Key.class) {
            return new Key(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(20)));
        }
        if (raw == Words.class) {
            return new Words("Words " + random.nextInt(100));
        }
        if (raw == Area.class) {
            return new Area("59%03d".formatted(1 + random.nextInt(600)));
        }
        if (raw == Place.class) {
            // The one place of every sample, so that a cell tells of a place of its catalogue.
            return new Place("59350");
        }
        if (raw == Quarter.class) {
            return new Quarter(2024 + random.nextInt(3), 1 + random.nextInt(4));
        }
        return raw.isRecord() ? record(raw) : plain(raw);
    }

    private Object collection(ParameterizedType type) {
        Object first = of(type.getActualTypeArguments()[0]);
        if (type.getRawType() == Optional.class) {
            return Optional.of(first);
        }
        if (type.getRawType() == Map.class) {
            return Map.of(first, of(type.getActualTypeArguments()[1]));
        }
        return type.getRawType() == Set.class ? Set.of(first) : List.of(first);
    }

    private Object plain(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return number();
        }
        if (type == long.class || type == Long.class) {
            return (long) number();
        }
        if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_000));
        }
        if (type == Instant.class) {
            return Instant.parse("2026-01-01T08:00:00Z").plusSeconds(random.nextInt(10_000_000));
        }
        if (type == UUID.class) {
            return new UUID(random.nextLong(), random.nextLong());
        }
        if (type == String.class) {
            return "text-" + random.nextInt(100);
        }
        throw new IllegalStateException("no sample of " + type);
    }

    /** Nothing, one, an age, or six digits: what the numbers of our messages count. */
    private int number() {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> 1;
            case 2 -> 1 + random.nextInt(24);
            default -> 100_000 + random.nextInt(900_000);
        };
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Set<String> refusals = new TreeSet<>();
        for (int n = 0; n < TRIES; n++) {
            List<Object> values = new ArrayList<>();
            for (RecordComponent component : components) {
                values.add(component.getName().equals("hex") ? hex() : of(component.getGenericType()));
            }
            try {
                var constructor = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                return constructor.newInstance(values.toArray());
            } catch (InvocationTargetException refused) {
                refusals.add(String.valueOf(refused.getCause()));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("no sample of " + type, e);
            }
        }
        throw new IllegalStateException("no valid sample of " + type + ": " + refusals);
    }

    /** A digest, as our words for digests call it. */
    private String hex() {
        return HexFormat.of().formatHex(bytes(32));
    }

    private byte[] bytes(int length) {
        byte[] drawn = new byte[length];
        random.nextBytes(drawn);
        return drawn;
    }
}
