package limits.api.journeys;

import static limits.api.journeys.AGroupAtWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limits.api.browser.Chromium;
import limits.api.browser.Visit;
import limits.api.identity.Persona;
import limits.governance.project.LeadAuthority;
import limits.governance.project.ProjectCommand.DraftProject;
import limits.kernel.Area;
import limits.kernel.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A charter's next version from the editor to the last signature, each page looked at by whoever it is for. */
@Tag("browser")
class ACharterIsChangedInABrowser {

    private static Chromium chromium;
    private static AGroupAtWork at;
    private static int written = 1;

    @BeforeAll
    static void open() {
        chromium = Chromium.openOrSkip();
        at = new AGroupAtWork();
        at.workUnderACharter();
        at.ask(
                Persona.COORDINATOR,
                DraftProject.forThreeYears(
                        at.project,
                        new Words("Grandir ici"),
                        LeadAuthority.MUNICIPALITY,
                        Persona.Body.TOWN_HALL.organisation(),
                        List.of(new Area("99999")),
                        TODAY));
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
        if (at != null) {
            at.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"390,fr-FR", "1280,en-GB"})
    void a_version_is_written_narrowed_compared_adopted_and_signed(int width, String language) {
        String group = "/group/" + at.group;
        int adopted = written;
        try (Visit coordinator = visit(width, language, Persona.COORDINATOR)) {
            coordinator.goTo(group + "/charter/draft");
            coordinator.page().locator("select[name=territory]").selectOption("99999");
            coordinator.page().locator("input[name=caseMembers]").fill(Integer.toString(7 - written));
            send(coordinator);
            written++;
            coordinator.goTo(group + "/charter/" + written).picture("charter-newest");
            coordinator
                    .page()
                    .locator("main a[href$='/narrow/SUPPORT_NEED_CODE']")
                    .click();
            coordinator.picture("charter-narrow").isUsableByAnybody();
            coordinator.page().locator("input[name=receivers]:checked").first().uncheck();
            send(coordinator);
            written++;
            coordinator
                    .goTo(group + "/simulator?version=" + written + "&against=" + adopted)
                    .picture("simulator-compared")
                    .isUsableByAnybody();
        }
        String version = group + "/charter/" + written;
        step(width, language, Persona.SCHOOL_COUNSELLOR, version + "/propose");
        step(width, language, Persona.DATA_PROTECTION_OFFICER, version + "/opinion");
        step(width, language, Persona.MAYOR, version + "/adopt");
        signs(width, language, version);
    }

    private void signs(int width, String language, String version) {
        try (Visit member = visit(width, language, Persona.EDUCATOR)) {
            member.goTo(version).picture("charter-sign").isUsableByAnybody();
            assertThat(member.page().locator("code.fingerprint").innerText()).hasSize(64);
            member.page().locator("main form[action$='/sign'] button").click();
            member.page().waitForLoadState();
            member.goTo(version).picture("charter-signed").isUsableByAnybody();
            assertThat(member.page().locator("main form[action$='/sign']").count())
                    .isZero();
        }
    }

    private void step(int width, String language, Persona who, String form) {
        try (Visit visit = visit(width, language, who)) {
            visit.goTo(form)
                    .picture("charter" + form.substring(form.lastIndexOf('/')).replace('/', '-'));
            var opinion = visit.page().locator("select[name=opinion]");
            if (opinion.count() > 0) {
                opinion.selectOption("FAVOURABLE");
            }
            var day = visit.page().locator("input[name=on]");
            if (day.count() > 0) {
                day.fill(TODAY.toString());
            }
            visit.isUsableByAnybody();
            send(visit);
        }
    }

    /** The one form of the page; it must be done. */
    private static void send(Visit who) {
        who.page().locator("main form.sheet button[type=submit]").last().click();
        who.page().waitForLoadState();
        assertThat(who.page().locator("main .done").count()).isPositive();
    }

    private static Visit visit(int width, String language, Persona persona) {
        return chromium.visit(at.house, width, language).signIn(persona);
    }
}
