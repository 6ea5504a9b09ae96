package limits.api.identity;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import limits.kernel.Capacity;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * The two gates of the house: pages with a session, and {@code /api/v1} with a token and no session. Both are shut by
 * default and open by {@link Door} alone; what a mandate may not open looks like what does not exist.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Gates {

    /** Where sign-in begins; the provider's name in this installation is always the same. */
    static final String SIGN_IN = "/oauth2/authorization/limits";

    /** Open to everybody, signed in or not. */
    private static final String[] PUBLIC = {
        "/", "/danger", "/mandate-ended", "/favicon.ico", "/limits.css", "/limits.svg", "/webjars/**"
    };

    /** Open with the database down: no question is put to the directory there. */
    private static final RequestMatcher WITHOUT_DIRECTORY = matching(
            "/danger",
            "/mandate-ended",
            "/favicon.ico",
            "/limits.css",
            "/limits.svg",
            "/webjars/**",
            "/actuator/health",
            "/actuator/health/**",
            "/v3/api-docs",
            "/v3/api-docs/**",
            "/v3/api-docs.yaml");

    @Bean
    WhoIsActing whoIsActing(Directory directory, Clock clock) {
        return new WhoIsActing(directory, clock);
    }

    /** A malformed address is answered before any gate, and as strictly. */
    @Bean
    RequestRejectedHandler malformedAddresses() {
        return (request, response, why) -> {
            StrictHeaders.atTheDoorstep(response);
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        };
    }

    @Bean
    @Order(2)
    SecurityFilterChain programs(
            HttpSecurity http,
            WhoIsActing whoIsActing,
            Clock clock,
            JwtDecoder tokens,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver answers)
            throws Exception {
        ActingFilter.WithoutMandate unauthorised = (request, response) -> answers.resolveException(
                request, response, null, new InsufficientAuthenticationException("no running mandate"));
        return http.securityMatcher("/api/**", "/log/**")
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(StrictHeaders::everywhere)
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(tokens))
                        .authenticationEntryPoint(
                                (request, response, why) -> answers.resolveException(request, response, null, why)))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (request, response, why) -> answers.resolveException(request, response, null, why))
                        .accessDeniedHandler(
                                (request, response, why) -> answers.resolveException(request, response, null, why)))
                .addFilterBefore(
                        new ActingFilter(whoIsActing, clock, matching("/api/none"), unauthorised),
                        AuthorizationFilter.class)
                .authorizeHttpRequests(open -> {
                    // Which mandate may ask what stands on each command.
                    open.requestMatchers("/api/v1/me", "/api/v1/commands/**").authenticated();
                    // Answered by the desks of the confidential side, so that every asking stands in the access log.
                    open.requestMatchers("/api/v1/situations/**", "/api/v1/items/**")
                            .authenticated();
                    for (Door door : Door.innermostFirst()) {
                        open.requestMatchers(door.addresses("/api/v1")).hasAnyAuthority(door.authorities());
                    }
                    // The trees of the logs, under addresses that others' programmes expect.
                    open.requestMatchers("/log/**").hasAnyAuthority(Door.VERIFICATION.authorities());
                    open.anyRequest().denyAll();
                })
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, WhoIsActing whoIsActing, Clock clock, ShutOut shutOut)
            throws Exception {
        var comeBack = new HttpSessionRequestCache();
        comeBack.setMatchingRequestParameterName(null);
        comeBack.setRequestMatcher(
                request -> "GET".equals(request.getMethod()) && request.getHeader("HX-Request") == null);
        return http.headers(StrictHeaders::everywhere)
                .requestCache(cache -> cache.requestCache(comeBack))
                .oauth2Login(login -> login.loginPage("/")
                        .failureHandler((request, response, why) -> response.sendRedirect(request.getContextPath()
                                + "/?sign-in=" + (Factors.missed(why) ? "one-factor" : "failed"))))
                .logout(logout -> logout.logoutSuccessUrl("/")
                        .addLogoutHandler(new HeaderWriterLogoutHandler(
                                new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE))))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (request, response, why) -> leadTo(SIGN_IN, request, response))
                        .accessDeniedHandler((request, response, why) -> {
                            shutOut.enter(request);
                            showNothing(request, response);
                        }))
                .addFilterBefore(
                        new ActingFilter(
                                whoIsActing,
                                clock,
                                WITHOUT_DIRECTORY,
                                (request, response) -> leadTo("/mandate-ended", request, response)),
                        AuthorizationFilter.class)
                .authorizeHttpRequests(open -> {
                    open.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                            .permitAll();
                    open.requestMatchers(PUBLIC).permitAll();
                    open.requestMatchers("/actuator/health", "/actuator/health/**")
                            .permitAll();
                    open.requestMatchers("/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml")
                            .permitAll();
                    open.requestMatchers("/actuator/**").hasAuthority(Capacity.ADMINISTRATOR.name());
                    open.requestMatchers("/danger/**").authenticated();
                    // Answered by the desks of the confidential side, so that every asking stands in the access log.
                    open.requestMatchers("/situations/**", "/catalogue/**").authenticated();
                    for (Door door : Door.innermostFirst()) {
                        open.requestMatchers(door.addresses("")).hasAnyAuthority(door.authorities());
                    }
                    open.anyRequest().denyAll();
                })
                .build();
    }

    /** A shut door: forwarded and not sent as an error, so that it comes out as any other page that is not there. */
    private static void showNothing(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpServletResponse.SC_NOT_FOUND);
        request.getRequestDispatcher("/error").forward(request, response);
    }

    private static void leadTo(String address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(request.getContextPath() + address);
        } else {
            response.setHeader("HX-Redirect", request.getContextPath() + address);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private static RequestMatcher matching(String... addresses) {
        var path = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                Arrays.stream(addresses).<RequestMatcher>map(path::matcher).toList());
    }
}
