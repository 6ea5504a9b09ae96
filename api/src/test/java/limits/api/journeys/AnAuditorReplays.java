package limits.api.journeys;

import static limits.api.journeys.AuditorAtWork.AUDITOR;
import static limits.api.journeys.AuditorAtWork.HOUSE;
import static limits.api.journeys.AuditorAtWork.asOf;
import static limits.api.journeys.AuditorAtWork.entries;
import static limits.api.journeys.AuditorAtWork.positions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import limits.api.PageSeen;
import limits.api.audit.AuditDesk;
import limits.api.database.Databases;
import limits.api.database.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The third journey: an auditor replays the log. Who asked for what, in which capacity, when, on what ground, with what
 * answer; what was so then; never any content.
 */
@ResourceLock(StoryToAudit.HOUSE)
@Tag("postgres")
final class AnAuditorReplays {

    @Test
    void the_log_is_told_in_plain_words_newest_first() {
        var readings = entries(AUDITOR.get("/audit?show=REFUSED"));

        assertThat(readings.getFirst()).contains("Samira Lefort", "membre du groupe restreint", "Refusé");
        assertThat(readings.getFirst()).contains("n’est pas membre du groupe, ou suspendu");
        assertThat(readings.get(1)).contains("Olivier Roussel", "siège au comité de pilotage", "Refusé");
        assertThat(entries(AUDITOR.get("/audit?show=PERMITTED")).getFirst())
                .contains(
                        "Julien Caron",
                        "Le Pont, prévention spécialisée",
                        "a demandé à lire une information.",
                        "Permis")
                .contains("Confidentiel, dans le groupe (CSI L132-5)", "Coordonner l’accompagnement");
        assertThat(AUDITOR.get("/audit").text())
                .contains("Julien Caron", "Olivier Roussel")
                .doesNotContain("a consulté ce journal");
        assertThat(positions(AUDITOR.get("/audit?show=EVERYTHING"))).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(AUDITOR.get("/audit?show=REFUSED&lang=en").text())
                .contains("asked to read an item.", "not a member of the group, or suspended");
        AUDITOR.get("/audit?lang=fr");
    }

    @Test
    void a_long_log_is_read_page_by_page_without_a_gap() {
        for (int visit = 0; visit < AuditDesk.PAGE; visit++) {
            AUDITOR.get("/audit?show=PERMITTED");
        }
        var newest = positions(AUDITOR.get("/audit?show=EVERYTHING"));
        var older = positions(AUDITOR.get("/audit?show=EVERYTHING&before=" + newest.getLast()));
        assertThat(newest).hasSize(AuditDesk.PAGE);
        assertThat(older.getFirst()).isEqualTo(newest.getLast() - 1);
        assertThat(positions(AUDITOR.get("/audit?show=EVERYTHING&after=" + older.getFirst())))
                .isEqualTo(newest);
    }

    @Test
    void group_charter_and_situation_are_told_as_of_the_entry_and_not_as_of_today() {
        String then = asOf(positions(AUDITOR.get("/audit?show=PERMITTED")).getFirst());
        String later = asOf(positions(AUDITOR.get("/audit?show=REFUSED")).getFirst());

        assertThat(then).contains("S-" + StoryToAudit.NUMBER, "Famille et jeune informés", "Membres autour d’elle 2");
        assertThat(later).contains("S-" + StoryToAudit.NUMBER, "Membres autour d’elle 3");
        assertThat(then).contains("En vigueur", "Favorable", "Oui, la version 1");
        assertThat(then)
                .contains("Samira Lefort Maison départementale des solidarités Assistant de service social Dans");
        assertThat(later)
                .contains("Samira Lefort Maison départementale des solidarités Assistant de service social Suspendu");
        assertThat(then).contains("Léa Fontaine Mission locale d’Aubervelle Mission locale Dans le groupe Non");
    }

    @Test
    void moving_the_slider_answers_with_what_was_so_alone() {
        long entry = positions(AUDITOR.get("/audit?show=PERMITTED")).getFirst();
        var page = AUDITOR.get("/audit/as-of?entry=" + entry);
        var fragment = AUDITOR.get("/audit/as-of?entry=" + entry, "HX-Request", "true");

        assertThat(page.body()).contains("<html", "type=\"range\"", "value=\"" + entry + "\"");
        assertThat(fragment.body()).contains("S-" + StoryToAudit.NUMBER).doesNotContain("<html", "type=\"range\"");
        assertThat(AUDITOR.get("/audit/as-of?entry=999999").status()).isEqualTo(404);
    }

    @Test
    void decisions_of_the_committee_are_listed_and_replayed() {
        assertThat(AUDITOR.get("/audit/decisions?story=Project").text())
                .contains("Projet rédigé", "Claire Marchand", "coordination du projet");
        assertThat(AUDITOR.get("/audit/decisions?story=Funding").text()).contains("Aucune inscription.");
        assertThat(AUDITOR.get("/audit/decisions/1").text())
                .contains("Ce qui était vrai après Rédigé", "Titre Aubervelle ensemble", "Ville d’Aubervelle");
    }

    @Test
    void no_page_of_the_audit_ever_shows_content() {
        var pages = new ArrayList<PageSeen>(List.of(
                AUDITOR.get("/audit"), AUDITOR.get("/audit/decisions"), AUDITOR.post("/audit/verify", Map.of())));
        for (long entry = 1; entry <= 12; entry++) {
            pages.add(AUDITOR.get("/audit/as-of?entry=" + entry));
            pages.add(AUDITOR.post("/audit/entries/" + entry + "/category", Map.of("motive", "YEARLY_CONTROL")));
        }
        assertThat(pages).noneMatch(page -> page.body().contains("girouette"));
        assertThatThrownBy(() -> HOUSE.part(Databases.class)
                        .as(Role.AUDITOR)
                        .client()
                        .sql("SELECT count(*) FROM vault.flyway_schema_history")
                        .query(Long.class)
                        .single())
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
