package limits.api.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TheHouseFollowsItsMap {

    static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("limits");

    static Stream<String> rules() {
        return MapOfTheHouse.rules().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_follows(String rule) {
        MapOfTheHouse.rules().get(rule).check(HOUSE);
    }

    @Test
    void every_room_is_null_marked() {
        List<String> unmarked = HOUSE.stream()
                .map(type -> type.getPackage())
                .distinct()
                .filter(room -> room.getClasses().stream()
                        .anyMatch(type -> !type.getSimpleName().equals("package-info")))
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();
        assertThat(unmarked).isEmpty();
    }

    @Test
    void every_room_named_on_the_map_exists() {
        List<String> named = new ArrayList<>(List.of(Rooms.DECIDING));
        named.addAll(List.of(Rooms.TREE, Rooms.NOTE, Rooms.BLOCKS));
        for (String room : named) {
            assertThat(HOUSE.stream()
                            .anyMatch(type -> (type.getPackageName() + "..").startsWith(room.replace("..", ""))))
                    .as(room)
                    .isTrue();
        }
    }

    @Test
    void every_type_named_on_the_map_exists() {
        for (String type : List.of(
                "limits.casesharing.accesslog.CommittedEntry",
                "limits.casesharing.item.ReadingDesk",
                "limits.casesharing.sealing.Sealer",
                "limits.casesharing.sealing.OpeningGrant",
                "limits.casesharing.sealing.ConfidentialText",
                "limits.casesharing.sealing.SealedText",
                "limits.casesharing.sealing.WrappedKey",
                "limits.casesharing.sealing.KeystoreFile",
                "limits.governance.scheme.SchemeCode",
                "limits.published.Block",
                "limits.published.Cell",
                "limits.published.Catalogue$Version")) {
            assertThat(HOUSE.contain(type)).as(type).isTrue();
        }
    }
}
