package limits.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What all pages lean on: the language, and the contacts for a child in danger. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DangerContacts.class)
class WebParts implements WebMvcConfigurer {

    @Bean
    static LocaleResolver localeResolver() {
        return new Language();
    }

    /**
     * The texts for people: {@code messages_*} and, for each room, {@code messages/<room>_*}. No fallback to the
     * machine's own language: a French reader on an English machine must read French.
     */
    @Bean
    static MessageSource messageSource() throws IOException {
        var texts = new ResourceBundleMessageSource();
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.addBasenames("messages");
        for (Resource room :
                new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_fr.properties")) {
            texts.addBasenames("messages/" + String.valueOf(room.getFilename()).replace("_fr.properties", ""));
        }
        return texts;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new KeepsTheChosenLanguage());
    }

    /** {@code ?lang=en} on any page chooses for this page and the next ones. */
    private static final class KeepsTheChosenLanguage implements HandlerInterceptor {

        private final Language language = new Language();

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            Language.of(request.getParameter("lang"))
                    .ifPresent(chosen -> language.setLocale(request, response, chosen));
            return true;
        }
    }
}
