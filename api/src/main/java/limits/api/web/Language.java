package limits.api.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of an answer: the one chosen on the page before, kept in a cookie; else the browser's, where it prefers
 * English; else French.
 */
final class Language implements LocaleResolver {

    /** What the pages speak, French first. */
    static final List<Locale> SPOKEN = List.of(Locale.FRENCH, Locale.ENGLISH);

    private static final String COOKIE = "limits-language";
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    /** The spoken language of this tag, such as {@code en}; empty for any other text. */
    static Optional<Locale> of(@Nullable String tag) {
        return SPOKEN.stream()
                .filter(spoken -> spoken.getLanguage().equals(tag))
                .findFirst();
    }

    /** The language of the answer being given, also where no page has been reached yet. */
    static Locale of(HttpServletRequest request) {
        return new Language().resolveLocale(request);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request.getParameter("lang"))
                .or(() -> Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                        .flatMap(cookie -> of(cookie.getValue())))
                .orElseGet(() -> preferredBy(request.getHeader("Accept-Language")));
    }

    @Override
    public void setLocale(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale language) {
        if (response == null || language == null) {
            return;
        }
        var cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Locale preferredBy(@Nullable String accepted) {
        if (accepted == null) {
            return Locale.FRENCH;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(accepted), SPOKEN);
            return found == null ? Locale.FRENCH : found;
        } catch (IllegalArgumentException malformed) {
            return Locale.FRENCH;
        }
    }
}
