package limits.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import limits.api.identity.Persona;

/** One person's visit in a real browser, who notes every error of the console: a broken content policy shows there. */
public final class Visit implements AutoCloseable {

    /** The two widths every journey is looked at, in pixels: a desk and a telephone. */
    static final int DESK = 1280;

    static final int TELEPHONE = 390;

    private final BrowserContext context;
    private final Page page;
    private final int width;
    private final String language;
    private final List<String> complaints = new ArrayList<>();

    Visit(BrowserContext context, int width, String language) {
        this.context = context;
        this.width = width;
        this.language = language.substring(0, 2);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) || "warning".equals(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** The page, for everything Playwright can do. */
    public Page page() {
        return page;
    }

    /** Goes to an address of the house. */
    public Visit goTo(String address) {
        page.navigate(address);
        return this;
    }

    /** Signs in by the picker, from wherever one is. */
    public Visit signIn(Persona persona) {
        page.navigate("/oauth2/authorization/limits");
        page.locator("button[value=" + persona.name() + "]").click();
        page.waitForURL(address -> !address.contains("/oauth2/"));
        return this;
    }

    /** With {@code -Dpictures=true} keeps a picture in {@code target/screens}, named by page, width and language. */
    public Visit picture(String name) {
        if (!Boolean.getBoolean("pictures")) {
            return this;
        }
        Path file = Path.of("target", "screens", name + "-" + width + "-" + language + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return this;
    }

    /** What comes home when a link is clicked: under which name, and where it lies until the visit is over. */
    public record Taken(String name, Path file) {}

    /** Clicks a link that is a file, and waits until it lies there whole. */
    public Taken takes(String link) {
        var download = page.waitForDownload(() -> page.locator(link).click());
        return new Taken(download.suggestedFilename(), download.path());
    }

    /** The browser notes every page that is not a 200, a moment later; this answer was expected. */
    public Visit accept(String status) {
        String noted = "status of " + status;
        page.waitForCondition(() -> complaints.stream().anyMatch(complaint -> complaint.contains(noted)));
        complaints.removeIf(complaint -> complaint.contains(noted));
        return this;
    }

    /** The page is one that anybody can use: axe finds nothing, nothing is wider than the screen, no error was noted. */
    public Visit isUsableByAnybody() {
        page.waitForLoadState();
        AxeResults told = new AxeBuilder(page)
                .options(violationsOnly())
                .setLegacyMode(true)
                .analyze();
        assertThat(told.isErrored()).as("axe itself: " + told.getErrorMessage()).isFalse();
        assertThat(told.getPasses()).as("rules that axe asked of " + page.url()).hasSizeGreaterThan(10);
        List<Rule> violations = told.getViolations();
        assertThat(violations.stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList())
                .as("axe on " + page.url())
                .isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + page.url())
                .isLessThanOrEqualTo(width);
        assertThat(complaints).as("console on " + page.url()).isEmpty();
        return this;
    }

    /** Every rule is asked; what passes is not listed element by element. No page has a frame: one run tells all. */
    private static AxeRunOptions violationsOnly() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    @Override
    public void close() {
        context.close();
    }
}
