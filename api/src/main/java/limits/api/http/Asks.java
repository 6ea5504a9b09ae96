package limits.api.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import limits.kernel.Ask;

/** Every command that programs may hand in, by its address: context, room, name. */
final class Asks {

    private final Map<String, Class<? extends Ask>> byAddress = new TreeMap<>();

    /**
     * @param rooms sealed interfaces of commands
     * @param closed commands, or kinds of them, that only a desk of the confidential side can make, since they carry
     *     sealed bytes or destroy them, and those of the clock
     */
    Asks(Stream<Class<? extends Ask>> rooms, Set<Class<?>> closed) {
        rooms.flatMap(room -> leaves(room).map(command -> command.asSubclass(Ask.class)))
                .filter(command -> closed.stream().noneMatch(shut -> shut.isAssignableFrom(command)))
                .forEach(command -> byAddress.put(address(command), command));
    }

    Optional<Class<? extends Ask>> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    Map<String, Class<? extends Ask>> all() {
        return Map.copyOf(byAddress);
    }

    /** Such as {@code governance/project/draft-project}. */
    private static String address(Class<?> command) {
        String[] rooms = command.getPackageName().split("\\.");
        return rooms[1] + "/" + rooms[2] + "/" + hyphens(command.getSimpleName());
    }

    private static String hyphens(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Asks::leaves) : Stream.of(type);
    }
}
