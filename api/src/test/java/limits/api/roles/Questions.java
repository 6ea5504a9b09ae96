package limits.api.roles;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import limits.api.HouseForTests;
import limits.api.contexts.Context;
import limits.api.eventlog.Samples;
import limits.api.eventlog.StableJson;
import limits.api.identity.ShutOut;
import org.springframework.aop.support.AopUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Everything that may be asked of the confidential side, found in the running house and never listed by hand. */
final class Questions {

    private static final String CASES = "limits.casesharing.";

    /** Doors that know words of the confidential side and show nothing of it without an entry of their own. */
    private static final Set<String> EXCUSED = Set.of(
            // Enters each visit itself, before anything is shown.
            "AuditPages");

    private final HouseForTests house;

    Questions(HouseForTests house) {
        this.house = house;
    }

    List<Question> all() {
        var all = new ArrayList<Question>(commands());
        all.addAll(addresses());
        return all;
    }

    private List<Question.Command> commands() {
        return house.part("caseSharing", Context.class).commands().stream()
                .flatMap(Questions::leaves)
                .map(Question.Command::of)
                .sorted(Comparator.comparing(Question.Command::part).thenComparing(Question.Command::title))
                .toList();
    }

    private List<Question.Address> addresses() {
        var found = new ArrayList<Question.Address>();
        house.part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((asked, door) -> {
                    for (String pattern : asked.getPatternValues()) {
                        ShutOut.partOf(pattern)
                                .filter(part -> !pattern.startsWith("/api/v1/commands/"))
                                .ifPresent(part -> asked.getMethodsCondition()
                                        .getMethods()
                                        .forEach(method -> found.add(
                                                new Question.Address(method.name(), pattern, part, body(door)))));
                    }
                });
        return found.stream()
                .sorted(Comparator.comparing(Question.Address::forPrograms)
                        .thenComparing(Question.Address::part)
                        .thenComparing(Question.Address::pattern)
                        .thenComparing(Question.Address::method))
                .toList();
    }

    /** Doors that reach into the confidential side at an address that no refusal is entered for. */
    Set<String> doorsOutside() {
        var outside = new TreeSet<String>();
        house.part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((asked, door) -> {
                    Class<?> type = AopUtils.getTargetClass(
                            door.getBean() instanceof String name ? house.part(name, Object.class) : door.getBean());
                    boolean covered = asked.getPatternValues().stream()
                            .allMatch(pattern -> ShutOut.partOf(pattern).isPresent());
                    if (!covered && !EXCUSED.contains(type.getSimpleName()) && reaches(type, new HashSet<>())) {
                        outside.add(type.getSimpleName());
                    }
                });
        return outside;
    }

    private static boolean reaches(Class<?> type, Set<Class<?>> seen) {
        if (type.getName().startsWith(CASES)) {
            return true;
        }
        if (!type.getName().startsWith("limits.api.web") && !type.getName().startsWith("limits.api.http")
                || !seen.add(type)) {
            return false;
        }
        return Arrays.stream(type.getDeclaredFields())
                .map(Field::getGenericType)
                .flatMap(Questions::classes)
                .anyMatch(field -> reaches(field, seen));
    }

    private static Stream<Class<?>> classes(Type type) {
        return switch (type) {
            case Class<?> one -> Stream.of(one);
            case ParameterizedType of ->
                Arrays.stream(of.getActualTypeArguments()).flatMap(Questions::classes);
            default -> Stream.of();
        };
    }

    private static String body(HandlerMethod door) {
        Method method = door.getMethod();
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                .map(parameter -> StableJson.mapper().writeValueAsString(new Samples(20261123).of(parameter.getType())))
                .findFirst()
                .orElse("{}");
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Questions::leaves)
                : Stream.of(type);
    }
}
