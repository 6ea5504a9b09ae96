package limits.api.web.group;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import limits.api.identity.WhoIsActing;
import limits.api.web.Say;
import limits.casesharing.charter.CharterBoard;
import limits.casesharing.charter.FreezeSheet;
import limits.casesharing.charter.TrainingTerm;
import limits.casesharing.charter.VersionSheet;
import limits.casesharing.charter.YearlyReview;
import limits.casesharing.group.GroupBoard.GroupSheet;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.ParisTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What every page of the confidential rooms has to tell: that all is closed on an incident, that a review is due or late,
 * that her training ends.
 * Only where a page was made: a page of trouble, or the one for danger, asks the database nothing here.
 */
@Configuration(proxyBeanMethods = false)
class Notices implements WebMvcConfigurer, HandlerInterceptor {

    private static final String[] TOLD_ON = {"/", "/group/**", "/situations/**", "/referrals/**"};
    private static final Set<Capacity> ANSWER =
            Set.of(Capacity.COORDINATOR, Capacity.MAYOR, Capacity.DATA_PROTECTION_OFFICER);

    /**
     * One thing to tell.
     *
     * @param words in the reader's language
     * @param path the group's page
     */
    public record Notice(String words, String path) {}

    private final Groups groups;
    private final CharterBoard charters;
    private final Say say;
    private final Clock clock;

    Notices(Groups groups, CharterBoard charters, Say say, Clock clock) {
        this.groups = groups;
        this.charters = charters;
        this.say = say;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).addPathPatterns(TOLD_ON);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null
                || Objects.requireNonNullElse(page.getViewName(), "redirect:").startsWith("redirect:")) {
            return;
        }
        WhoIsActing.somebody().ifPresent(by -> page.addObject("notices", toldTo(by)));
    }

    private List<Notice> toldTo(Actor by) {
        var told = new ArrayList<Notice>();
        for (GroupSheet group : groups.seenBy(by)) {
            String path = "/group/" + group.group();
            closed(group, by).forEach(words -> told.add(new Notice(words, path)));
            reviews(group).forEach(words -> told.add(new Notice(words, path)));
            training(group, by).forEach(words -> told.add(new Notice(words, path)));
        }
        return List.copyOf(told);
    }

    private List<String> closed(GroupSheet group, Actor by) {
        var words = new ArrayList<String>();
        charters.freeze(group.charter()).ifPresent(sheet -> words.add(closed(sheet)));
        if (ANSWER.contains(by.capacity())) {
            charters.freezeAsked(group.charter())
                    .forEach(ground -> words.add(say.told("notice.freeze-asked", say.told("freeze.ground." + ground))));
        }
        return words;
    }

    private String closed(FreezeSheet sheet) {
        String state = sheet.liftAsked().isPresent()
                ? "notice.frozen.lift-asked"
                : sheet.confirmed().isPresent()
                        ? "notice.frozen.confirmed"
                        : sheet.lateOn(clock.instant()) ? "notice.frozen.late" : "notice.frozen.unconfirmed";
        return say.told(
                state,
                say.told("freeze.ground." + sheet.ground()),
                say.day(ParisTime.dayOf(sheet.since())),
                say.day(ParisTime.dayOf(sheet.confirmBefore())));
    }

    private List<String> reviews(GroupSheet group) {
        LocalDate today = groups.today();
        return groups.versions(group).stream()
                .filter(version -> version.standing(today) == VersionSheet.Standing.IN_FORCE)
                .map(VersionSheet::review)
                .filter(review -> review.on(today) != YearlyReview.Stands.NOT_DUE)
                .map(review -> say.told(
                        "notice.review." + review.on(today), say.day(review.due()), say.day(review.lateAfter())))
                .toList();
    }

    private List<String> training(GroupSheet group, Actor by) {
        LocalDate today = groups.today();
        return groups.training(group, by).stream()
                .filter(term -> term.on(today) != TrainingTerm.Stands.COUNTS)
                .map(term -> say.told("notice.training." + term.on(today), say.day(term.until())))
                .toList();
    }
}
