package limits.casesharing.item;

import static limits.casesharing.item.InformationItem.Because.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import limits.casesharing.charter.CategoryRule;
import limits.casesharing.charter.Floor;
import limits.casesharing.charter.Regime;
import limits.casesharing.item.InformationItem.Because;
import limits.casesharing.item.ItemCommand.ContestItem;
import limits.casesharing.item.ItemCommand.CorrectItem;
import limits.casesharing.item.ItemCommand.ExtendItem;
import limits.casesharing.item.ItemCommand.RestrictItem;
import limits.casesharing.item.ItemCommand.ShareItem;
import limits.casesharing.item.ItemEvent.ItemContested;
import limits.casesharing.item.ItemEvent.ItemCorrected;
import limits.casesharing.item.ItemEvent.ItemExtended;
import limits.casesharing.item.ItemEvent.ItemRestricted;
import limits.casesharing.item.ItemEvent.ItemShared;
import limits.kernel.Actor;
import limits.kernel.Person;
import limits.kernel.Refused;

/** The rules of who comes to read what: each gives what becomes so, or refuses. Pure. */
final class Disclosing {

    /** How long an old text lies unread after its correction, should the correction be a mistake; design value. */
    static final int DAYS_AFTER_A_CORRECTION = 30;

    private Disclosing() {}

    static ItemShared shared(ShareItem ask, Exchange exchange, Actor by) {
        var day = exchange.day();
        refuseUnless(exchange.version().fingerprint().equals(ask.charter()), CHARTER_CHANGED);
        int months = exchange.version().terms().rules().clocks().active();
        refuseUnless(inReach(ask, exchange, day.plusMonths(months)), EXPIRY_OUT_OF_REACH);
        refuseUnless(!ask.readers().contains(by.person()), GIVER_AMONG_READERS);
        var what = new Exchange.Subject(ask.category(), ask.purpose(), ask.declaredSecret(), ask.noteSealed(), false);
        return exchange.shared(ask, by, permitted(exchange, what, by, ask.readers()));
    }

    /** After today; what lives for a school year may end today where that is its last day. */
    private static boolean inReach(ShareItem ask, Exchange exchange, LocalDate longest) {
        var rule = exchange.version().terms().rules().categories().get(ask.category());
        boolean endsToday = rule != null
                && ask.expiresOn().equals(exchange.day())
                && rule.readableUntil(longest, exchange.day()).equals(exchange.day());
        return endsToday
                || ask.expiresOn().isAfter(exchange.day()) && !ask.expiresOn().isAfter(longest);
    }

    /** The giver names more readers; the charter is asked for each, as when she shared it. */
    static ItemExtended extended(ExtendItem ask, Disclosure it, Exchange exchange, Actor by) {
        refuseUnless(it.contested().isEmpty(), IS_CONTESTED);
        refuseUnless(!ask.readers().contains(by.person()), GIVER_AMONG_READERS);
        refuseUnless(ask.readers().stream().noneMatch(it.readers()::contains), ALREADY_NAMED);
        var permitted = permitted(exchange, it.subject(exchange.day()), by, ask.readers());
        return new ItemExtended(ask.item(), permitted, ask.necessity(), exchange.day());
    }

    static ItemRestricted restricted(RestrictItem ask, Disclosure it, LocalDate day) {
        refuseUnless(!it.overOn(day), TIME_IS_OVER);
        refuseUnless(it.readers().containsAll(ask.readers()), NOT_NAMED);
        refuseUnless(it.readers().size() > ask.readers().size(), LAST_READER);
        return new ItemRestricted(ask.item(), ask.readers(), ask.because(), day);
    }

    /** A correction is given anew, so the giver must still be entitled to give; readings ask the rest. */
    static ItemCorrected corrected(CorrectItem ask, Disclosure it, Exchange exchange, Actor by) {
        refuseUnless(ask.version() == it.version() + 1, CORRECTED_MEANWHILE);
        refuseUnless(exchange.version().fingerprint().equals(ask.charter()), CHARTER_CHANGED);
        permitted(exchange, it.subject(ask.noteSealed()), by, it.readers());
        return new ItemCorrected(
                ask.item(),
                by.organisation(),
                exchange.acting(by),
                ask.noteSealed(),
                ask.version(),
                ask.charter(),
                ask.commitment(),
                exchange.day().plusDays(DAYS_AFTER_A_CORRECTION),
                exchange.day());
    }

    static ItemContested contested(ContestItem ask, Disclosure it, boolean referent, Actor by, LocalDate day) {
        if (ask.who() == ContestedBy.READER) {
            refuseUnless(it.readers().contains(by.person()), ONLY_A_READER);
        } else {
            refuseUnless(referent, ONLY_THE_REFERENT);
        }
        refuseUnless(it.contested().isEmpty(), IS_CONTESTED);
        return new ItemContested(ask.item(), by.person(), ask.who(), day);
    }

    /**
     * Whether it lived in a session that is over: a working note, or what was named and answered at the first round where
     * the one who answered, or everybody it was named to, took no task. CSTS, opinion of 6 December 2013.
     */
    static boolean diesWithItsSession(Disclosure it, ExchangeRoll roll, Instant at) {
        var given = it.given();
        var rule = Floor.statute().categories().get(given.category());
        var around = roll.around(given.situation(), at);
        boolean held = around.flatMap(ExchangeRoll.Around::table).isPresent();
        var team = around.map(there -> there.file().team());
        boolean nobodysTask = team.filter(those ->
                        those.names(given.giver()) && it.readers().stream().anyMatch(those::names))
                .isEmpty();
        return !held && (rule.kept() == CategoryRule.Kept.SESSION || (rule.regime() == Regime.A_ROUND && nobodysTask));
    }

    static void refuseUnless(boolean so, Because otherwise) {
        if (!so) {
            throw new Refused(otherwise);
        }
    }

    /** Those of the named whom the charter lets read; refused where there is none. */
    private static List<Person> permitted(Exchange exchange, Exchange.Subject what, Actor by, List<Person> named) {
        var permitted = named.stream()
                .filter(reader -> exchange.sharing(what, by, reader).permitted())
                .toList();
        refuseUnless(!permitted.isEmpty(), NOBODY_MAY_READ);
        return permitted;
    }
}
