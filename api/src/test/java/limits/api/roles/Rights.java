package limits.api.roles;

import java.util.Set;
import limits.casesharing.casefile.SituationCommand.OpenSituation;
import limits.kernel.Capacity;

/**
 * What somebody of the matrix may ask all the same, since it is about no young person: the group and its charter, for those
 * who keep them or belong to it; a report of danger, for everybody; a situation of her own. All else is refused.
 */
final class Rights {

    private static final Set<Capacity> KEEP_THE_GROUP =
            Set.of(Capacity.COORDINATOR, Capacity.MAYOR, Capacity.DATA_PROTECTION_OFFICER);

    private Rights() {}

    static boolean has(Question question, Onlooker who) {
        return switch (question) {
            case Question.Command command -> command(command, who);
            case Question.Address address -> address(address, who);
        };
    }

    private static boolean command(Question.Command command, Onlooker who) {
        boolean open = command.openTo().contains(who.capacity());
        return switch (command.part()) {
            case CHARTER -> open && (who.capacity() != Capacity.MEMBER || who.mayPropose());
            case CATALOGUE -> open;
            // What the clock asks is taken from nobody.
            case GROUP ->
                open
                        && who.capacity() != Capacity.ADMINISTRATOR
                        && (who.capacity() != Capacity.MEMBER || who.ofTheGroup());
            // The first report under a key is never refused; the copy is noted by the author.
            case DANGER -> command.type().getSimpleName().startsWith("ReportDanger");
            case SITUATION -> command.type() == OpenSituation.class && who.mayActInTheGroup();
            // Whoever may act in the group may sit down; what lies before others does not show.
            case SESSION -> who.mayActInTheGroup();
            case ITEM, REFERRAL -> false;
        };
    }

    private static boolean address(Question.Address address, Onlooker who) {
        return switch (address.part()) {
            case GROUP, CHARTER ->
                address.pattern().contains("/who-knows") && !address.pattern().endsWith("{deed}")
                        ? whoKnows(address, who)
                        : KEEP_THE_GROUP.contains(who.capacity()) || who.ofTheGroup();
            case CATALOGUE -> who.capacity() == Capacity.DATA_PROTECTION_OFFICER;
            // The officer sees every report; everybody else those she made.
            case DANGER ->
                !address.pattern().contains("{report}") || who.capacity() == Capacity.DATA_PROTECTION_OFFICER;
            case SITUATION -> address.pattern().equals("/situations/new") && who.mayActInTheGroup();
            case SESSION -> who.mayActInTheGroup();
            case ITEM, REFERRAL -> false;
        };
    }

    /** Members who may act ask; those who keep the group see whether it is open. */
    private static boolean whoKnows(Question.Address address, Onlooker who) {
        boolean looks = address.pattern().equals("/group/{group}/who-knows");
        return who.mayActInTheGroup() || (looks && KEEP_THE_GROUP.contains(who.capacity()));
    }
}
