/**
 * Forms that hand in one command each: what they ask for, how an answer is read, who is shown them. Knows no room of the
 * domain and decides nothing; whether something may be done is decided where it is decided. A form works without any
 * script, and sent twice it has one effect: the identifiers of the command and of new things are drawn with the form.
 */
@NullMarked
package limits.api.web.form;

import org.jspecify.annotations.NullMarked;
