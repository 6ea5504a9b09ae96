package limits.casesharing.casefile;

import static limits.casesharing.TheGroup.*;
import static limits.casesharing.casefile.SituationStories.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import limits.casesharing.Refusals;
import limits.casesharing.TheGroup;
import limits.casesharing.casefile.Notice.Informed;
import limits.casesharing.casefile.ProsecutorsDocument.Permits;
import limits.casesharing.casefile.Situation.Because;
import limits.casesharing.casefile.SituationCommand.*;
import limits.casesharing.casefile.SituationEvent.*;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Profession;
import limits.kernel.Actor;
import limits.kernel.Person;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class PuttingPapersOnRecord {

    private static final Actor NURSE = member("nurse", "school");
    private static final Actor MAYOR = member("mayor", "town hall");
    private static final Person CENTRE = new Person(key("addiction centre"));
    private static final LocalDate UNTIL = TODAY.plusMonths(6);
    private static final TaskAssigned CARING = task(NURSE, Task.CARE);
    private static final TaskAssigned GOVERNING = task(MAYOR, Task.COORDINATION);
    private static final ProsecutorsDocument DOCUMENT =
            new ProsecutorsDocument(TODAY.minusDays(2), 41, Permits.NAMED_MEMBERS_TO_KNOW, UNTIL);

    private final TheGroup group =
            new TheGroup().joinedBy(NURSE, Profession.SCHOOL_NURSE).joinedBy(MAYOR, Profession.MAYOR);

    @Test
    void whoever_cares_for_her_records_that_she_consented() {
        asked(NURSE, consent(Informed.YOUNG_PERSON), OPENED, CARING).expectEvents(consented(Informed.YOUNG_PERSON));
        refused(COUNSELLOR, consent(Informed.YOUNG_PERSON), Because.ONLY_WHO_CARES, OPENED, CARING);
    }

    @Test
    void consent_is_given_before_and_where_the_channel_asks_for_it() {
        var tomorrow = new RecordConsent(
                SITUATION, Informed.YOUNG_PERSON, Category.HEALTH, List.of(CENTRE), TODAY.plusDays(1));
        refused(NURSE, tomorrow, Because.DAY_IN_THE_FUTURE, OPENED, CARING);
        var elsewhere =
                new RecordConsent(SITUATION, Informed.YOUNG_PERSON, Category.SITUATION_FLAG, List.of(CENTRE), TODAY);
        refused(NURSE, elsewhere, Because.CONSENT_NOT_ASKED, OPENED, CARING);
        assertThat(Recording.ASKING).containsExactly(Category.HEALTH);
    }

    @Test
    void one_consents_to_an_exchange_with_somebody_named() {
        assertThatThrownBy(() -> new RecordConsent(SITUATION, Informed.YOUNG_PERSON, Category.HEALTH, List.of(), TODAY))
                .isInstanceOf(IllegalArgumentException.class);
        var nine = IntStream.range(0, 9)
                .mapToObj(n -> new Person(key("receiver " + n)))
                .toList();
        assertThatThrownBy(() -> new RecordConsent(SITUATION, Informed.YOUNG_PERSON, Category.HEALTH, nine, TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anybody_of_the_team_records_that_she_consents_no_more() {
        var ask = new WithdrawConsent(SITUATION, Informed.YOUNG_PERSON, Category.HEALTH);
        var gone = new ConsentWithdrawn(SITUATION, Informed.YOUNG_PERSON, Category.HEALTH, TODAY);
        asked(COUNSELLOR, ask, OPENED, CARING, consented(Informed.YOUNG_PERSON)).expectEvents(gone);
        refused(COUNSELLOR, ask, Because.NO_SUCH_CONSENT, OPENED, CARING, consented(Informed.PARENTS));
        refused(COUNSELLOR, ask, Because.NO_SUCH_CONSENT, OPENED, consented(Informed.YOUNG_PERSON), gone);
    }

    @Test
    void a_minor_and_the_parents_both_consent_and_either_may_take_it_back() {
        var young = consented(Informed.YOUNG_PERSON);
        var parents = consented(Informed.PARENTS);
        assertThat(covers(false, young)).isFalse();
        assertThat(covers(true, young)).isTrue();
        assertThat(covers(true, parents)).isFalse();
        assertThat(covers(false, young, parents)).isTrue();
        var back = new ConsentWithdrawn(SITUATION, Informed.PARENTS, Category.HEALTH, TODAY);
        assertThat(covers(false, young, parents, back)).isFalse();
        assertThat(covers(true, young, parents, back)).isTrue();
    }

    @Test
    void consent_is_for_whom_it_names_and_the_newest_word_counts() {
        var other = new ConsentRecorded(
                SITUATION, Informed.YOUNG_PERSON, Category.HEALTH, List.of(LANDLORD.person()), TODAY, TODAY);
        assertThat(covers(true, other)).isFalse();
        assertThat(covers(true, consented(Informed.YOUNG_PERSON), other)).isFalse();
        var papers = papers(consented(Informed.YOUNG_PERSON));
        assertThat(papers.consentedTo(Category.SOCIAL_ASSESSMENT, CENTRE, true)).isFalse();
    }

    @Test
    void the_mayor_records_that_a_document_of_the_prosecutor_exists() {
        var ask = new RecordProsecutorsDocument(SITUATION, DOCUMENT);
        asked(MAYOR, ask, OPENED, GOVERNING).expectEvents(new ProsecutorsDocumentRecorded(SITUATION, DOCUMENT, TODAY));
        refused(COUNSELLOR, ask, Because.ONLY_THE_MAYOR, OPENED, GOVERNING);
        refused(MAYOR, ask, Because.NO_SUCH_SITUATION, OPENED);
        assertThat(DOCUMENT.reference()).isEqualTo("2026-41");
    }

    @Test
    void it_bears_a_day_that_has_come_and_counts_a_year_at_most() {
        var tomorrow = new ProsecutorsDocument(TODAY.plusDays(1), 41, DOCUMENT.permits(), UNTIL);
        refused(MAYOR, recording(tomorrow), Because.DAY_IN_THE_FUTURE, OPENED, GOVERNING);
        for (var last : List.of(TODAY.minusDays(1), TODAY.plusMonths(12).plusDays(1))) {
            var paper = new ProsecutorsDocument(DOCUMENT.dated(), 41, DOCUMENT.permits(), last);
            refused(MAYOR, recording(paper), Because.DOCUMENT_OUT_OF_REACH, OPENED, GOVERNING);
        }
        assertThatThrownBy(() -> new ProsecutorsDocument(TODAY, 0, DOCUMENT.permits(), UNTIL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ProsecutorsDocument(TODAY, 41, DOCUMENT.permits(), TODAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_counts_until_its_last_day_and_not_once_it_was_ended() {
        var recorded = new ProsecutorsDocumentRecorded(SITUATION, DOCUMENT, TODAY);
        assertThat(papers(recorded).documentedOn(UNTIL)).isTrue();
        assertThat(papers(recorded).documentedOn(UNTIL.plusDays(1))).isFalse();
        var forTheMayor = new ProsecutorsDocument(TODAY, 42, Permits.THE_MAYOR_TO_KNOW, UNTIL);
        assertThat(papers(recorded, new ProsecutorsDocumentRecorded(SITUATION, forTheMayor, TODAY))
                        .documentedOn(TODAY))
                .isFalse();
        var ended = new ProsecutorsDocumentEnded(SITUATION, TODAY);
        asked(MAYOR, new EndProsecutorsDocument(SITUATION), OPENED, GOVERNING, recorded)
                .expectEvents(ended);
        assertThat(papers(recorded, ended).documentedOn(TODAY)).isFalse();
        refused(MAYOR, new EndProsecutorsDocument(SITUATION), Because.NO_DOCUMENT, OPENED, GOVERNING);
        refused(COUNSELLOR, new EndProsecutorsDocument(SITUATION), Because.ONLY_THE_MAYOR, OPENED, recorded);
    }

    private static RecordConsent consent(Informed who) {
        return new RecordConsent(SITUATION, who, Category.HEALTH, List.of(CENTRE), TODAY);
    }

    private static ConsentRecorded consented(Informed who) {
        return new ConsentRecorded(SITUATION, who, Category.HEALTH, List.of(CENTRE), TODAY, TODAY);
    }

    private static RecordProsecutorsDocument recording(ProsecutorsDocument document) {
        return new RecordProsecutorsDocument(SITUATION, document);
    }

    private static boolean covers(boolean ofAge, SituationEvent... events) {
        return papers(events).consentedTo(Category.HEALTH, CENTRE, ofAge);
    }

    private static Papers papers(SituationEvent... events) {
        var told = new ArrayList<SituationEvent>(List.of(OPENED));
        told.addAll(List.of(events));
        return SituationFile.told(told).orElseThrow().papers();
    }

    private ResultValidator<Situation> asked(Actor by, SituationCommand ask, Object... happened) {
        return Refusals.ask(fixture(group).given(happened), by, NOON, ask);
    }

    private void refused(Actor by, SituationCommand ask, Because why, Object... happened) {
        Refusals.refused(asked(by, ask, happened), why);
    }
}
