package limits.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import limits.api.web.form.Option;
import limits.casesharing.charter.Category;
import limits.casesharing.content.Blank;
import limits.casesharing.content.Screen;
import limits.casesharing.content.Sheet;
import limits.casesharing.item.ContestOutcome;
import limits.casesharing.item.ContestedBy;
import limits.casesharing.item.ItemAnswer;
import limits.casesharing.item.ItemQuestion;
import limits.casesharing.item.ItemSource;
import limits.casesharing.item.ItemStep.ItemStepKind;
import limits.casesharing.item.Necessity;
import limits.casesharing.item.TakenOut;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a form offers, and whatever happens to an item, is said in words. */
class EveryAnswerOfAFormHasItsWords {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_blank_every_code_and_what_each_kind_takes(String language) {
        var wanted = new ArrayList<String>();
        for (var category : Category.values()) {
            Sheet.of(category).ifPresent(sheet -> {
                wanted.add("content.takes." + category);
                for (var blank : sheet.blanks()) {
                    wanted.add("field.content." + blank.name());
                    blank.codes().forEach(code -> wanted.add(Option.code(code)));
                }
            });
        }
        for (var wrong : Blank.Wrong.values()) {
            wanted.add("invalid.content." + wrong);
        }
        coded(wanted, Screen.Warning.values());
        assertThat(words(language)).containsAll(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_step_in_the_life_of_an_item(String language) {
        var wanted = new ArrayList<String>();
        for (var step : ItemStepKind.values()) {
            wanted.add("item.step." + step);
        }
        coded(wanted, ItemSource.values());
        coded(wanted, ItemQuestion.values());
        coded(wanted, ItemAnswer.values());
        coded(wanted, ContestedBy.values());
        coded(wanted, ContestOutcome.values());
        coded(wanted, TakenOut.values());
        coded(wanted, Necessity.values());
        assertThat(words(language)).containsAll(wanted);
    }

    private static void coded(List<String> wanted, Enum<?>... codes) {
        for (var code : codes) {
            wanted.add(Option.code(code));
        }
    }

    private static Set<String> words(String language) {
        var all = new TreeSet<String>();
        for (String file : List.of("item-content", "item-pages", "information-item")) {
            var bundle = ResourceBundle.getBundle("messages/" + file, Locale.of(language));
            assertThat(bundle.getLocale()).isEqualTo(Locale.of(language));
            all.addAll(bundle.keySet());
        }
        return all;
    }
}
