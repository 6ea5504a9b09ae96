package limits.api.audit;

import limits.api.database.StartUpRefused;

/**
 * How long this installation lets entries of the access log be kept: 12 months unless said otherwise, 6 at least and 36 at
 * most, the longer the better it must be justified. Charters may say less. Source: CNIL deliberation 2021-122.
 *
 * @param months 6 to 36
 */
public record Keeping(int months) {

    private static final int LEAST = 6;
    private static final int MOST = 36;

    public Keeping {
        if (months < LEAST || months > MOST) {
            throw new StartUpRefused(
                    "limits.access-log.kept-months must be 6 to 36, not " + months,
                    "limits.access-log.kept-months doit être entre 6 et 36, et non " + months);
        }
    }
}
