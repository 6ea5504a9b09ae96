package limits.api.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import limits.kernel.Earlier;
import limits.kernel.EventName;
import org.axonframework.config.DefaultConfigurer;

/** What travels: records with stable names, without plain words where a child could be named. */
final class RulesOfMessages {

    private static final Set<String> PLAIN = Set.of(
            "java.lang.String",
            "java.lang.Object",
            "java.lang.CharSequence",
            "java.util.Map",
            "limits.kernel.Words",
            "limits.casesharing.sealing.ConfidentialText");

    private RulesOfMessages() {}

    static Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("messages_are_records", messagesAreRecords());
        rules.put("every_event_has_a_stable_name", everyEventHasAStableName());
        rules.put("no_plain_words_in_messages", noPlainWordsInMessages());
        rules.put("one_kind_of_grant", oneKindOfGrant());
        rules.put("only_the_decision_grants", onlyTheDecisionGrants());
        rules.put("opening_needs_a_grant", openingNeedsAGrant());
        rules.put("releases_carry_no_person", releasesCarryNoPerson());
        rules.put("secrets_print_nothing", secretsPrintNothing());
        rules.put("nothing_is_wired_by_itself", nothingIsWiredByItself());
        return rules;
    }

    private static ArchRule messagesAreRecords() {
        return classes()
                .that(are("messages", RulesOfMessages::isMessage))
                .should(holdOnly(
                        "be records without array components",
                        type -> type.isRecord()
                                && components(type)
                                        .noneMatch(field -> field.getRawType().isArray())));
    }

    private static ArchRule everyEventHasAStableName() {
        return classes()
                .that(are("events", RulesOfMessages::isEvent))
                .should(holdOnly("carry a stable name", type -> type.isAnnotatedWith(EventName.class)));
    }

    private static ArchRule noPlainWordsInMessages() {
        return classes()
                .that(are(
                        "messages of the confidential side",
                        type -> isMessage(type) && type.getPackageName().startsWith("limits.casesharing")))
                .should(holdOnly(
                        "carry no plain words",
                        type -> components(type)
                                .noneMatch(field -> Stream.concat(
                                                Stream.of(field.getRawType().getBaseComponentType()),
                                                field.getType().getAllInvolvedRawTypes().stream())
                                        .anyMatch(involved -> PLAIN.contains(involved.getName())))));
    }

    private static ArchRule oneKindOfGrant() {
        return classes()
                .that()
                .implement(named("limits.casesharing.sealing.OpeningGrant"))
                .should()
                .haveFullyQualifiedName("limits.casesharing.accesslog.CommittedEntry");
    }

    private static ArchRule onlyTheDecisionGrants() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName("limits.casesharing.accesslog.AccessLog")
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "makes a grant",
                        call -> call.getTargetOwner().getName().equals("limits.casesharing.accesslog.CommittedEntry")));
    }

    private static ArchRule openingNeedsAGrant() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("limits.casesharing.sealing..")
                .and()
                .doNotHaveFullyQualifiedName("limits.casesharing.item.ReadingDesk")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "opens sealed text",
                        call -> call.getTargetOwner().getName().equals("limits.casesharing.sealing.Sealer")
                                && call.getTarget()
                                        .resolveMember()
                                        .map(method -> method.getRawReturnType()
                                                .getSimpleName()
                                                .equals("ConfidentialText"))
                                        .orElse(true)));
    }

    private static ArchRule releasesCarryNoPerson() {
        Set<String> said = Set.of(
                "limits.kernel.Quarter",
                "limits.kernel.Place",
                "limits.published.Block",
                "limits.published.Cell",
                "limits.published.Catalogue$Version",
                "limits.published.Published",
                "java.util.List");
        Set<String> numbers = Set.of("limits.published.Block", "limits.published.Catalogue$Version");
        return classes()
                .that(are(
                        "published words",
                        type -> type.getPackageName().equals("limits.published")
                                && type.isRecord()
                                && !numbers.contains(type.getName())))
                .should(holdOnly(
                        "name no person and no exact count",
                        type -> components(type)
                                .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                                .allMatch(involved -> involved.isEnum() || said.contains(involved.getName()))));
    }

    private static ArchRule secretsPrintNothing() {
        return classes()
                .that(are(
                        "secrets",
                        type -> type.getPackageName().equals("limits.casesharing.sealing")
                                && Set.of(
                                                "ConfidentialText",
                                                "SealedText",
                                                "WrappedKey",
                                                "KeystoreFile",
                                                "Keystore",
                                                "Ratchet",
                                                "Passphrase",
                                                "EarlierRoot")
                                        .contains(type.getSimpleName())))
                .should(holdOnly(
                        "override toString",
                        type -> type.tryGetMethod("toString").isPresent()));
    }

    /** Axon would look for modules, its update checker among them, if it were not told not to. */
    private static ArchRule nothingIsWiredByItself() {
        return noClasses().should().callMethod(DefaultConfigurer.class, "defaultConfiguration");
    }

    static boolean isMessage(JavaClass type) {
        return isEvent(type) || implementsOneEndingWith(type, "Command");
    }

    static boolean isEvent(JavaClass type) {
        return implementsOneEndingWith(type, "Event") || isAssignableTo(type, Earlier.class);
    }

    private static boolean isAssignableTo(JavaClass type, Class<?> face) {
        return !type.isInterface() && type.isAssignableTo(face);
    }

    private static boolean implementsOneEndingWith(JavaClass type, String ending) {
        return !type.isInterface()
                && type.getPackageName().startsWith("limits.")
                && type.getAllRawInterfaces().stream()
                        .anyMatch(face -> face.getName().startsWith("limits.")
                                && face.getSimpleName().endsWith(ending));
    }

    private static Stream<JavaField> components(JavaClass type) {
        return type.getFields().stream().filter(field -> !field.getModifiers().contains(JavaModifier.STATIC));
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        Set<String> all = Stream.of(names).collect(Collectors.toSet());
        return are("named " + all, type -> all.contains(type.getName()));
    }

    private static DescribedPredicate<JavaClass> are(String what, java.util.function.Predicate<JavaClass> test) {
        return DescribedPredicate.describe(what, test);
    }

    private static ArchCondition<JavaClass> holdOnly(String what, java.util.function.Predicate<JavaClass> test) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, test.test(type), type.getName() + " should " + what));
            }
        };
    }
}
