package limits.api.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import limits.api.browser.Chromium;
import limits.api.browser.Visit;
import limits.api.identity.Persona;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the group does together, walked in a browser on a telephone in French and on a desk in English. */
@ResourceLock(SharedGroup.HOUSE)
@Tag("browser")
class TheGroupWorksInABrowser {

    private static Chromium chromium;

    private final AGroupAtWork at = SharedGroup.atWork();

    @BeforeAll
    static void open() {
        chromium = Chromium.openOrSkip();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"390,fr-FR", "1280,en-GB"})
    void a_first_round_is_opened_answered_and_closed(int width, String language) {
        String situation = at.situation();
        at.informTheFamily(situation);
        try (Visit chair = visit(width, language, Persona.SCHOOL_COUNSELLOR);
                Visit attendee = visit(width, language, Persona.EDUCATOR)) {
            chair.goTo("/sessions/new");
            send(chair);
            String session = path(chair);
            attendee.goTo("/sessions").picture("sessions").isUsableByAnybody();
            attendee.page().locator("main .cards a").first().click();
            attendee.page().locator("main a[href$='/attend']").click();
            send(attendee);
            chair.goTo(session + "/lay").picture("session-lay").isUsableByAnybody();
            chair.page().locator("[name=situation]").selectOption(situation);
            chair.page().locator("[name=before]").first().check();
            send(chair);
            attendee.goTo(session).picture("session-before-me").isUsableByAnybody();
            attendee.page().locator("main a[href$='/answer']").click();
            attendee.picture("session-answer").isUsableByAnybody();
            attendee.page().locator("[name=flag]").selectOption("KNOWN_NEEDS_RELAY");
            send(attendee);
            chair.goTo(session).picture("session-answered").isUsableByAnybody();
            chair.page().locator("main form[action$='/read'] button").first().click();
            chair.goTo(session);
            chair.page().locator("main a[href$='/task']").click();
            choose(chair, "member", Persona.EDUCATOR.person().toString());
            choose(chair, "task", "WORK_AND_TRAINING");
            send(chair);
            chair.goTo(session + "/close");
            send(chair);
            chair.picture("session-closed").isUsableByAnybody();
            assertThat(chair.page().locator("main form[action$='/read']").count())
                    .isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"390,fr-FR", "1280,en-GB"})
    void an_item_is_asked_about_contested_corrected_restricted_and_withdrawn(int width, String language) {
        String situation = at.situation();
        at.informTheFamily(situation);
        String item =
                "/situations/" + situation + "/items/" + at.shared(situation, "Cherche un internat.", Persona.EDUCATOR);
        try (Visit giver = visit(width, language, Persona.SCHOOL_COUNSELLOR);
                Visit reader = visit(width, language, Persona.EDUCATOR)) {
            reader.goTo(item).picture("item-reader").isUsableByAnybody();
            reader.page().locator("main form[action$='/read'] button").click();
            reader.picture("item-read").isUsableByAnybody();
            does(reader, item, "understood");
            does(reader, item, "ask", "question", "IS_IT_STILL_TRUE");
            does(reader, item, "contest", "who", "READER");
            giver.goTo(item).picture("item-asked").isUsableByAnybody();
            giver.page().locator("section[aria-labelledby=waiting] a").first().click();
            choose(giver, "answer", "STILL_TRUE");
            send(giver);
            does(giver, item, "keep");
            namesMore(giver, item);
            corrects(giver, item);
            giver.goTo("/situations/" + situation + "/readings")
                    .picture("item-who-read")
                    .isUsableByAnybody();
            assertThat(giver.page().locator("main section li").count()).isOne();
            reader.goTo(item);
            giver.goTo(item + "/restrict");
            giver.page().locator("[name=readers]").first().check();
            choose(giver, "because", "NO_LONGER_NEEDED");
            send(giver);
            does(giver, item, "withdraw");
            reader.page().locator("main form[action$='/read'] button").click();
            reader.picture("item-refused").accept("409").isUsableByAnybody();
            assertThat(reader.page().locator("main [role=alert] small").count()).isOne();
            reader.goTo(item).picture("item-withdrawn").isUsableByAnybody();
            assertThat(reader.page().locator("main ol li").count()).isGreaterThan(6);
        }
    }

    @ParameterizedTest
    @CsvSource({"390,fr-FR", "1280,en-GB"})
    void on_an_incident_one_closes_and_two_open(int width, String language) {
        String group = "/group/" + at.group;
        String freeze = group + "/freeze/";
        try (Visit coordinator = visit(width, language, Persona.COORDINATOR);
                Visit mayor = visit(width, language, Persona.MAYOR)) {
            coordinator.goTo(freeze + "close");
            choose(coordinator, "ground", "LEAK_SUSPECTED");
            send(coordinator);
            coordinator.picture("frozen").isUsableByAnybody();
            mayor.goTo(group).picture("frozen-mayor").isUsableByAnybody();
            mayor.goTo(freeze + "confirm");
            send(mayor);
            coordinator.goTo(freeze + "ask-to-open");
            send(coordinator);
            mayor.goTo(freeze + "open");
            send(mayor);
            assertThat(mayor.page().locator("main a[href$='/freeze/close']").count())
                    .isOne();
        }
    }

    private static void namesMore(Visit giver, String item) {
        giver.goTo(item + "/extend");
        giver.page().locator("[name=readers]").first().check();
        choose(giver, "necessity", "TO_COORDINATE");
        giver.page().locator("button[value=preview]").click();
        giver.picture("item-extend-seen").isUsableByAnybody();
        giver.page().locator("button[value=share]").click();
    }

    private static void corrects(Visit giver, String item) {
        giver.goTo(item + "/correct").picture("item-correct").isUsableByAnybody();
        giver.page().locator("[name='content.name']").fill("Ne cherche plus.");
        choose(giver, "content.sex", "NOT_SAID");
        giver.page().locator("[name='content.birth']").fill("2011-03-01");
        giver.page().locator("[name=why]").fill("Pour la rentrée.");
        send(giver);
    }

    /** Opens the form, answers its one question if it has one, and sends it. */
    private static void does(Visit who, String item, String deed, String... answer) {
        who.goTo(item + "/" + deed);
        if (answer.length > 0) {
            choose(who, answer[0], answer[1]);
        }
        send(who);
    }

    private static void choose(Visit who, String name, String value) {
        who.page().locator("select[name='" + name + "']").selectOption(value);
    }

    /** Sends the one form of the page; it must be done. */
    private static void send(Visit who) {
        who.page().locator("main form.sheet button[type=submit]").last().click();
        who.page().waitForLoadState();
    }

    private static String path(Visit who) {
        Page page = who.page();
        return page.url().replaceAll("^https?://[^/]+", "");
    }

    private Visit visit(int width, String language, Persona persona) {
        return chromium.visit(at.house, width, language).signIn(persona);
    }
}
