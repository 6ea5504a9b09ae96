package limits.governance.partner;

/**
 * How useful a partner finds what is done together, in its own view: prevention is shown to be useful "even if the results
 * are not guaranteed". An opinion on the project, never on a young person. Guidelines §1.5, 1.6.
 */
public enum Usefulness {
    VERY,
    SOMEWHAT,
    LITTLE,
    NOT
}
