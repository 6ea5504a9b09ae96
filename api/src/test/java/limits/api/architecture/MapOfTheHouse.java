package limits.api.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The map of the house: who may know whom. A Maven dependency cannot say which packages, so these rules do. Each is shown
 * to bite by {@link EveryRuleBites}.
 */
final class MapOfTheHouse {

    private static final String KERNEL = "limits.kernel..";
    private static final String PUBLISHED = "limits.published..";
    private static final String GOVERNANCE = "limits.governance..";
    private static final String CASES = "limits.casesharing..";
    private static final String REPORTING = "limits.reporting..";
    private static final String DOORS = "limits.api..";

    private MapOfTheHouse() {}

    /** Every rule by its name, in the order of the map. */
    static Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("governance_never_sees_a_case", governanceNeverSeesACase());
        rules.put("cases_know_governance_by_name_only", casesKnowGovernanceByNameOnly());
        rules.put("reporting_hears_releases_only", reportingHearsReleasesOnly());
        rules.put("nobody_opens_case_sharing_but_the_door", nobodyOpensCaseSharingButTheDoor());
        rules.put("rooms_form_no_circle", roomsFormNoCircle());
        rules.put("decisions_are_pure", decisionsArePure());
        rules.put("the_log_knows_no_domain", theLogKnowsNoDomain());
        rules.put("the_tree_needs_nobody", theTreeNeedsNobody());
        rules.put("notes_need_the_tree_only", notesNeedTheTreeOnly());
        rules.put("boards_read_events_only", boardsReadEventsOnly());
        rules.put("pages_decide_nothing", pagesDecideNothing());
        rules.put("sealing_knows_no_case", sealingKnowsNoCase());
        rules.put("attacks_are_arithmetic", attacksAreArithmetic());
        rules.put("blocks_are_arithmetic", blocksAreArithmetic());
        rules.put("native_code_stays_in_its_room", nativeCodeStaysInItsRoom());
        rules.put("our_words", ourWords());
        rules.putAll(RulesOfMessages.rules());
        return rules;
    }

    private static ArchRule governanceNeverSeesACase() {
        return noClasses()
                .that()
                .resideInAnyPackage(GOVERNANCE, KERNEL, PUBLISHED)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CASES, REPORTING, DOORS);
    }

    private static ArchRule casesKnowGovernanceByNameOnly() {
        return noClasses()
                .that()
                .resideInAPackage(CASES)
                .should()
                .dependOnClassesThat(resideInAPackage(GOVERNANCE).and(DescribedPredicate.not(aName())));
    }

    /** Identifiers, and the closed list of scheme codes, which are names too. */
    private static DescribedPredicate<JavaClass> aName() {
        return DescribedPredicate.describe(
                "an identifier or a scheme code",
                type -> type.getSimpleName().equals("Id")
                        || type.getSimpleName().equals("SchemeCode"));
    }

    private static ArchRule reportingHearsReleasesOnly() {
        return noClasses()
                .that()
                .resideInAPackage(REPORTING)
                .should()
                .dependOnClassesThat(resideInAnyPackage(CASES, DOORS)
                        .or(resideInAPackage(GOVERNANCE).and(DescribedPredicate.not(anEventOrWhatItCarries()))));
    }

    private static DescribedPredicate<JavaClass> anEventOrWhatItCarries() {
        return DescribedPredicate.describe(
                "an event, or a value that events carry",
                type -> type.getName().contains("Event")
                        || type.isEnum()
                        || type.isRecord()
                                && !type.getName().contains("Command")
                                && !type.getPackageName().endsWith(".board"));
    }

    /** What attacks the ledger, and what solves for it, knows the language and the published words, and nobody else. */
    private static ArchRule attacksAreArithmetic() {
        return classes()
                .that()
                .resideInAnyPackage("limits.reporting.attack..", "limits.reporting.solver..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        PUBLISHED,
                        "limits.reporting.attack..",
                        "limits.reporting.solver..");
    }

    private static ArchRule nobodyOpensCaseSharingButTheDoor() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(CASES, DOORS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(CASES);
    }

    private static ArchRule roomsFormNoCircle() {
        return slices().matching("limits.(**)").should().beFreeOfCycles();
    }

    /** Three kinds of class in a deciding room may do more, and say so by their name. */
    private static ArchRule decisionsArePure() {
        return noClasses()
                .that()
                .resideInAnyPackage(Rooms.DECIDING)
                .and(DescribedPredicate.not(excused()))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.springframework..",
                        "java.sql..",
                        "javax.sql..",
                        "tools.jackson..",
                        "java.net..",
                        "java.io.."))
                .orShould()
                .callMethodWhere(Clocks.andDice());
    }

    private static DescribedPredicate<JavaClass> excused() {
        return simpleNameEndingWith("Register")
                .or(simpleNameEndingWith("Desk"))
                .or(simpleNameEndingWith("Board"))
                .or(DescribedPredicate.describe(
                        "is a policy", type -> type.getSimpleName().matches("When.+Then.+")))
                .or(DescribedPredicate.describe(
                        "is within one that is excused",
                        type -> type.getEnclosingClass()
                                .map(outer -> outer.getSimpleName().matches(".+(Register|Desk|Board)"))
                                .orElse(false)));
    }

    private static ArchRule theLogKnowsNoDomain() {
        return noClasses()
                .that()
                .resideInAnyPackage("limits.api.eventlog..", "limits.api.database..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(GOVERNANCE, CASES, REPORTING, PUBLISHED);
    }

    /** So that anybody can read it by itself, and copy it into a verifier of her own. */
    private static ArchRule theTreeNeedsNobody() {
        return classes()
                .that()
                .resideInAPackage(Rooms.TREE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", Rooms.TREE);
    }

    private static ArchRule notesNeedTheTreeOnly() {
        return classes()
                .that()
                .resideInAPackage(Rooms.NOTE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", Rooms.TREE, Rooms.NOTE);
    }

    private static ArchRule boardsReadEventsOnly() {
        return noClasses()
                .that(resideInAnyPackage(
                                "limits.governance.board..",
                                "limits.casesharing.accesslog..",
                                "limits.casesharing.counted..",
                                "limits.reporting.shelf..")
                        .or(simpleNameEndingWith("Board")))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are commands",
                        type -> type.getName().matches("limits\\.(governance|casesharing)\\..*Command.*")))
                .orShould()
                .dependOnClassesThat(resideInAPackage("org.axonframework.commandhandling.."));
    }

    private static ArchRule pagesDecideNothing() {
        return noClasses()
                .that()
                .resideInAnyPackage("limits.api.web..", "limits.api.http..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "org.springframework.jdbc.."))
                .orShould()
                .dependOnClassesThat(resideInAPackage("limits.casesharing.sealing..")
                        .and(DescribedPredicate.not(DescribedPredicate.describe(
                                "is confidential text",
                                type -> type.getSimpleName().equals("ConfidentialText")))));
    }

    private static ArchRule sealingKnowsNoCase() {
        return noClasses()
                .that()
                .resideInAPackage("limits.casesharing.sealing..")
                .should()
                .dependOnClassesThat(resideInAPackage(CASES)
                        .and(DescribedPredicate.not(resideInAPackage("limits.casesharing.sealing.."))));
    }

    /** So that the proof of what is published can be read without knowing anything else of the house. */
    private static ArchRule blocksAreArithmetic() {
        return classes()
                .that()
                .resideInAPackage(Rooms.BLOCKS)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java.lang..", "java.util..", "org.jspecify..", PUBLISHED, Rooms.BLOCKS);
    }

    /** So that the product needs none, and whoever leaves it out leaves nothing else out. */
    private static ArchRule nativeCodeStaysInItsRoom() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(Rooms.SOLVER)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.google.ortools..", "com.sun.jna..");
    }

    private static ArchRule ourWords() {
        return classes()
                .should()
                .haveNameNotMatching(
                        ".*\\.[^.]*(Service|Manager|Util|Utils|Helper|Impl|Dto|Data|Info|Processor|Switchover|Offender|Suspect|RiskScore)(\\$.*)?");
    }
}
