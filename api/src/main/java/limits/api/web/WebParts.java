package limits.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
