package limits.api.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import limits.governance.actionplan.*;
import limits.governance.funding.Funding;
import limits.governance.funding.FundingSource;
import limits.governance.scheme.*;
import limits.kernel.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every enum that people see, and every reason of these rooms, has its words in French and in English. */
class WordsForPlansMoneyAndSchemes {

    private final EnumWords words = new EnumWords(Desk.MESSAGES);

    static Stream<Enum<?>> shown() {
        return Stream.<Enum<?>[]>of(
                        Axis.values(),
                        Factor.values(),
                        Factor.Level.values(),
                        Response.values(),
                        Priority.Kind.values(),
                        PlannedAction.Course.values(),
                        TemplateCode.values(),
                        FundingSource.values(),
                        SchemeKind.values(),
                        SchemeSheet.Pay.values(),
                        SheetWords.Line.values(),
                        Fact.values(),
                        Said.values(),
                        Eligibility.Verdict.values(),
                        Eligibility.Gap.values())
                .flatMap(Arrays::stream);
    }

    static Stream<Refused.Reason> reasons() {
        return Stream.of(ActionPlan.class, Funding.class)
                .flatMap(room -> Arrays.stream(room.getDeclaredClasses()))
                .filter(Refused.Reason.class::isAssignableFrom)
                .flatMap(because -> Arrays.stream(because.getEnumConstants()))
                .map(Refused.Reason.class::cast);
    }

    @ParameterizedTest
    @MethodSource("shown")
    void every_word_is_said_in_both_languages(Enum<?> constant) {
        for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(words.word(constant, language)).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void every_reason_is_said_in_both_languages(Refused.Reason reason) {
        String french = Desk.MESSAGES.getMessage("refused." + reason.code(), null, Locale.FRENCH);
        assertThat(french).isNotBlank();
        assertThat(Desk.MESSAGES.getMessage("refused." + reason.code(), null, Locale.ENGLISH))
                .isNotBlank()
                .isNotEqualTo(french);
    }
}
