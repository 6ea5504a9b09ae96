package limits.casesharing.item;

/** Hands in a command for whoever is acting, once; the front door stamps who and when. */
@FunctionalInterface
public interface Asking {

    /** Returns once the decision has committed; throws {@link limits.kernel.Refused} when a rule says no. */
    void ask(ItemCommand command);
}
