package limits.casesharing.item;

import static limits.casesharing.TheGroup.TEXT;
import static limits.casesharing.TheGroup.TODAY;

import java.util.List;
import java.util.Optional;
import limits.casesharing.Ines;
import limits.casesharing.charter.*;
import limits.casesharing.sealing.Commitment;
import limits.kernel.Actor;
import limits.kernel.Capacity;

/** An item about Inès that one person shared with another. */
public final class SharedItem {

    private SharedItem() {}

    public static ItemFile by(Actor giver, InformationItem.Id item, Actor reader) {
        return new ItemFile(
                item,
                Ines.SITUATION,
                giver.person(),
                giver.organisation(),
                new Party(
                        Profession.SPECIALISED_PREVENTION,
                        Capacity.MEMBER,
                        false,
                        true,
                        true,
                        true,
                        true,
                        false,
                        true,
                        true,
                        true,
                        true,
                        false,
                        false,
                        OffenceBasis.NONE,
                        false),
                Category.SUPPORT_NEED_CODE,
                Purpose.P2_COORDINATE_SUPPORT,
                Regime.A_CONFIDENTIAL,
                List.of(reader.person()),
                Necessity.TO_PREPARE_A_REFERRAL,
                ItemSource.SEEN,
                true,
                false,
                TODAY,
                TODAY.plusMonths(1),
                Optional.empty(),
                false,
                1,
                TEXT,
                new Commitment("0f".repeat(32)),
                0);
    }
}
