package limits.casesharing.item;

import static limits.casesharing.TheGroup.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import limits.casesharing.Ines;
import limits.casesharing.TheGroup;
import limits.casesharing.accesslog.AccessLog;
import limits.casesharing.accesslog.AccessLogEvent;
import limits.casesharing.casefile.Situation;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Purpose;
import limits.casesharing.content.Content;
import limits.casesharing.content.Wording;
import limits.casesharing.sealing.RootInMemory;
import limits.casesharing.sealing.SealedText;
import limits.casesharing.sealing.Sealer;
import limits.casesharing.sealing.ShelfInMemory;
import limits.casesharing.sealing.Vault;
import limits.kernel.Key;
import limits.kernel.ParisTime;
import limits.kernel.Person;
import org.springframework.transaction.support.TransactionOperations;

/** Both desks without a database: what they did stands in {@link #steps}, in order. */
final class TheDesk implements Vault, ExchangeRoll {

    static final Situation.Id SITUATION = Ines.SITUATION;
    static final InformationItem.Id ITEM = new InformationItem.Id(key("item"));

    final List<String> steps = new ArrayList<>();
    final List<AccessLogEvent> entries = new ArrayList<>();
    final Map<Laid, SealedText> texts = new LinkedHashMap<>();
    final TheGroup group = new TheGroup();
    final ShelfInMemory shelf = new ShelfInMemory();
    final Sealer sealer;
    Ines ines = new Ines();
    Optional<ItemFile> stored = Optional.empty();
    Instant opening = NOON;
    boolean logIsDown;
    private int drawn;

    private final Supplier<Key> draw = () -> key("drawn " + drawn++);

    TheDesk() {
        sealer = RootInMemory.sealer(shelf);
    }

    SharingDesk sharing() {
        return new SharingDesk(this, item -> stored, sealer, this, log(), transaction(), draw);
    }

    ReadingDesk reading() {
        return new ReadingDesk(this, this::shows, log(), sealer, this, transaction(), draw, () -> opening);
    }

    private boolean shows(InformationItem.Id item, Person person) {
        return stored.filter(one -> one.id().equals(item) && one.concerns(person))
                .isPresent();
    }

    static ItemDraft draft(Category category, Purpose purpose, Person... readers) {
        return draft(wording(category), purpose, readers);
    }

    static ItemDraft draft(Wording wording, Purpose purpose, Person... readers) {
        return new ItemDraft(
                ITEM,
                SITUATION,
                purpose,
                List.of(readers),
                Necessity.FOR_THE_READERS_TASK,
                ItemSource.SEEN,
                false,
                TODAY.plusMonths(3),
                wording);
    }

    /** Something of this kind that nobody has to be warned of. */
    static Wording wording(Category category) {
        Map<String, List<String>> answers = category == Category.SUPPORT_NEED_CODE
                ? Map.of("needs", List.of("JOB", "LEISURE"))
                : Map.of("topics", List.of("SAFETY"), "on", List.of("2026-11-18"), "note", List.of("Works at night."));
        return Wording.of(Content.of(category, answers)).because("To find a paid placement in time.");
    }

    /** The command as decided: what the aggregate would store. */
    Asking deciding() {
        return command -> {
            steps.add(command.getClass().getSimpleName());
            if (command instanceof ItemCommand.ShareItem ask) {
                var exchange = Exchange.around(SITUATION, this, COUNSELLOR, NOON);
                var shared = exchange.shared(ask, COUNSELLOR, ask.readers());
                stored = ItemFile.told(List.of(shared));
            }
        };
    }

    private AccessLog log() {
        return new AccessLog((entry, by, at) -> {
            if (logIsDown) {
                throw new IllegalStateException("the access log is down");
            }
            steps.add(entry.getClass().getSimpleName());
            entries.add(entry);
        });
    }

    private TransactionOperations transaction() {
        return TransactionOperations.withoutTransaction();
    }

    @Override
    public void lay(Key item, int version, SealedText text, Instant at) {
        steps.add("lay");
        texts.put(new Laid(item, version), text);
    }

    @Override
    public Optional<SealedText> find(Key item, int version) {
        steps.add("find");
        return Optional.ofNullable(texts.get(new Laid(item, version)));
    }

    @Override
    public void remove(Key item) {
        steps.add("remove");
        texts.keySet().removeIf(laid -> laid.item().equals(item));
    }

    @Override
    public void remove(Key item, int version) {
        steps.add("remove " + version);
        texts.remove(new Laid(item, version));
    }

    @Override
    public List<Laid> laidBetween(Instant from, Instant until) {
        return List.copyOf(texts.keySet());
    }

    @Override
    public Optional<Around> around(Situation.Id situation, Instant at) {
        steps.add("facts");
        return situation.equals(SITUATION)
                ? Optional.of(new Around(
                        ines.file(),
                        group.members(GROUP),
                        group.inForce(CHARTER, ParisTime.dayOf(at)),
                        Optional.empty(),
                        at))
                : Optional.empty();
    }

    @Override
    public Optional<Lying> item(InformationItem.Id item, Instant at) {
        return stored.filter(one -> one.id().equals(item))
                .flatMap(one -> around(one.situation(), at).map(around -> new Lying(one, around)));
    }
}
