package limits.reporting.attack;

/** The one rule that every window must pass (P1). Unit: facts. */
public final class SmallGroups {

    private SmallGroups() {}

    /**
     * Whether a window hides small groups: it leaves every number from none to base - 1 open, or it is at least twice
     * base - 1 wide. Either way nobody proves that a group holds from one to base - 1.
     */
    public static boolean hidden(long least, long greatest, int base) {
        boolean nothingToSmallIsOpen = least <= 0 && greatest >= base - 1;
        return nothingToSmallIsOpen || greatest - least >= 2L * base - 2;
    }
}
