package limits.api.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import limits.api.HouseForTests;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The system's own Chromium, driven by Playwright, which downloads nothing. Looked for at {@code $CHROMIUM}, then where
 * Debian puts it. Where there is none, a browser test is skipped with a loud line, and fails where {@code CI=true}.
 */
public final class Chromium implements AutoCloseable {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Opens the browser, or ends the test: skipped here, failed where nobody would notice the skip. */
    public static Chromium openOrSkip() {
        Optional<Path> found = find(System.getenv());
        if (found.isEmpty()) {
            String missing =
                    "NO CHROMIUM FOUND: the browser tests did NOT run. Install chromium or set CHROMIUM=/its/path.";
            System.err.println(
                    "\n" + "!".repeat(missing.length()) + "\n" + missing + "\n" + "!".repeat(missing.length()));
            if (mustRun(System.getenv())) {
                Assertions.fail(missing);
            }
            Assumptions.abort(missing);
        }
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(found.orElseThrow())
                                .setHeadless(true)
                                .setArgs(List.of(
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-quic",
                                        "--no-first-run",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--disable-sync"))));
    }

    /** The first browser there is. */
    static Optional<Path> find(Map<String, String> environment) {
        Stream<String> wanted =
                environment.containsKey("CHROMIUM") ? Stream.of(environment.get("CHROMIUM")) : PLACES.stream();
        return wanted.map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** Whether skipping is not allowed here. */
    static boolean mustRun(Map<String, String> environment) {
        return "true".equals(environment.get("CI"));
    }

    /** A visit with an empty browser: width in pixels, language such as {@code fr-FR}. */
    public Visit visit(HouseForTests house, int width, String language) {
        return new Visit(
                browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(house.address().toString())
                        .setViewportSize(width, 900)
                        .setLocale(language)),
                width,
                language);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
