package limits.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name an event is stored under for ever, such as {@code governance.action-plan-adopted}. Java names may change;
 * this one may not. A change of shape takes a new revision or a new name.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventName {

    /** Context, full stop, what happened: lower case with hyphens. */
    String value();

    /** Counts the shapes this event has had, from 1. */
    int revision() default 1;
}
