package limits.api.journeys;

import static limits.api.CaseStory.TODAY;
import static limits.casesharing.charter.Category.*;
import static limits.casesharing.charter.Purpose.P2_COORDINATE_SUPPORT;
import static limits.casesharing.charter.Purpose.P5_CARE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limits.api.CaseStory;
import limits.casesharing.casefile.Notice;
import limits.casesharing.casefile.ProsecutorsDocument;
import limits.casesharing.casefile.ProsecutorsDocument.Permits;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationCommand.EndProsecutorsDocument;
import limits.casesharing.casefile.SituationCommand.RecordConsent;
import limits.casesharing.casefile.SituationCommand.RecordProsecutorsDocument;
import limits.casesharing.casefile.SituationCommand.WithdrawConsent;
import limits.casesharing.casefile.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What passes once a paper is on record, and no longer than it counts: a prosecutor's document, a family's consent. */
@Tag("postgres")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatRestsOnPapers {

    private Professionals at;

    @BeforeAll
    void a_group_of_eleven() {
        at = new Professionals();
    }

    @AfterAll
    void close() {
        at.close();
    }

    @Test
    @DisplayName(
            "The mayor records that a document of the prosecutor exists, and may then tell the coordinator of a measure")
    void the_mayor_and_a_prosecutors_document() {
        var town = at.underAConvention(at.mayor, at.coordinator);
        var youth = town.opened(at.mayor, Task.COORDINATION, P2_COORDINATE_SUPPORT);
        town.assigned(youth, at.mayor, at.coordinator, Task.COORDINATION);
        town.informed(youth, at.mayor);
        var measure = at.about(youth, JUDICIAL_MEASURE, P2_COORDINATE_SUPPORT, at.coordinator);
        assertThat(at.refused(measure, at.mayor, at.coordinator)).isEqualTo("R15_NEED_PROSECUTOR_DOCUMENT");
        recorded(town, youth, Permits.THE_MAYOR_TO_KNOW);
        assertThat(at.refused(measure, at.mayor, at.coordinator)).isEqualTo("R15_NEED_PROSECUTOR_DOCUMENT");
        recorded(town, youth, Permits.NAMED_MEMBERS_TO_KNOW);
        var item = at.passes(measure, at.mayor, at.coordinator);
        assertThat(at.refused(measure, at.coordinator, at.coordinator)).isEqualTo("R13_GIVER");
        town.ask(at.mayor, new EndProsecutorsDocument(youth));
        assertThat(at.reads(at.coordinator, item)).isFalse();
        at.everyReadingComesOutAgain();
    }

    private void recorded(CaseStory town, Situation.Id youth, Permits permits) {
        var document = new ProsecutorsDocument(TODAY, 41, permits, TODAY.plusMonths(6));
        town.ask(at.mayor, new RecordProsecutorsDocument(youth, document));
    }

    @Test
    @DisplayName(
            "A school nurse and an addiction centre: what they exchange beyond a care team rests on consent, at every reading")
    void a_nurse_and_an_addiction_centre() {
        var patient = at.knownToTheFamily(at.nurse, Task.CARE, at.addictionCentre, Task.CARE);
        var care = at.about(patient, HEALTH, P5_CARE, at.addictionCentre);
        var missing = "R15_NEED_CONSENT_IF_NOT_SAME_TEAM";
        assertThat(at.refused(care, at.nurse, at.addictionCentre)).isEqualTo(missing);
        consented(patient, Notice.Informed.YOUNG_PERSON);
        assertThat(at.refused(care, at.nurse, at.addictionCentre)).isEqualTo(missing);
        consented(patient, Notice.Informed.PARENTS);
        var item = at.passes(care, at.nurse, at.addictionCentre);
        at.group.ask(at.addictionCentre, new WithdrawConsent(patient, Notice.Informed.YOUNG_PERSON, HEALTH));
        assertThat(at.reads(at.addictionCentre, item)).isFalse();
        at.everyReadingComesOutAgain();
    }

    private void consented(Situation.Id patient, Notice.Informed who) {
        at.group.ask(at.nurse, new RecordConsent(patient, who, HEALTH, List.of(at.addictionCentre.person()), TODAY));
    }
}
