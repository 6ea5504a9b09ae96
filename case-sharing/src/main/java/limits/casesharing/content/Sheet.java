package limits.casesharing.content;

import static limits.casesharing.content.Blank.*;
import static limits.casesharing.content.Screen.Warning.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import limits.casesharing.charter.Category;
import limits.casesharing.content.Codes.*;

/**
 * The form of one kind of information: the only thing that an item of this kind may say. What is forbidden for everybody has
 * none. Source: the forms of the charter model, category by category.
 */
public record Sheet(Category category, List<Blank> blanks) {

    public Sheet {
        blanks = List.copyOf(blanks);
    }

    /** The form of a kind of information; empty where nothing of this kind is ever shared. */
    public static Optional<Sheet> of(Category category) {
        var blanks = blanks(category);
        return blanks.isEmpty() ? Optional.empty() : Optional.of(new Sheet(category, blanks));
    }

    Optional<Blank> blank(String name) {
        return blanks.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    private static List<Blank> blanks(Category category) {
        return switch (category) {
            case IDENTITY_MIN -> identity();
            case FOLLOWUP_META ->
                List.of(
                        day("start"),
                        day("end").ifAny(),
                        code("origin", FollowUpOrigin.values()),
                        codes("actions", SupportNeed.values()).ifAny(),
                        code("outcome", FollowUpOutcome.values()));
            case SITUATION_FLAG -> List.of(code("flag", SituationFlag.values()));
            case EDUCATION_OR_JOB_STATUS -> List.of(code("status", EducationStatus.values()));
            case ATTENDANCE_CONCERN -> List.of(code("attendance", AttendanceFlag.values()), day("on"));
            case SUPPORT_NEED_CODE -> List.of(codes("needs", SupportNeed.values()));
            case SOCIAL_ASSESSMENT -> List.of(codes("topics", SocialTopic.values()), day("on"), note());
            case CHILD_PROTECTION_FACT -> List.of(codes("topics", ProtectionTopic.values()), day("on"), note());
            case HEALTH -> List.of(codes("topics", CareTopic.values()), day("on"), note());
            case REFERRAL_ACCEPTED ->
                List.of(code("service", ServiceKind.values()), code("reply", Reply.values()), day("on"));
            case OFFENCE_RELATED ->
                List.of(code("offence", OffenceCode.values()), day("on"), code("body", SourceBody.values()));
            case JUDICIAL_MEASURE ->
                List.of(
                        code("measure", MeasureKind.values()),
                        day("start"),
                        day("end").ifAny(),
                        new Blank("reference", Kind.LINE, true, List.of(), 40, Set.of(PLATE)));
            case PARENT_PROGRAMME -> List.of(code("enrolment", Enrolment.values()), ticked("agreed"));
            case DECISION_RECORD -> List.of(member("who"), code("deed", Deed.values()), day("by"));
            case SESSION_SCRATCH -> List.of(note());
            case EXPOSURE_OR_EXPLOITATION -> List.of(codes("exposures", Exposure.values()), day("on"));
            case FAMILY_REQUEST ->
                List.of(
                        code("asking", Asking.values()),
                        codes("asks", FamilyAsk.values()),
                        ticked("readBack"),
                        ticked("agreed"));
            case ABSENTEEISM_REGISTER,
                    PERSONALITY_FILE_DUP,
                    POLICE_FILE_EXTRACT,
                    INVESTIGATION_OR_INTEL,
                    CRIMINAL_RECORD,
                    WITNESS_OR_SOURCE_ID,
                    NAMED_THIRD_PARTY,
                    ORIGIN_BELIEF_SEXUALITY,
                    IMMIGRATION_STATUS,
                    UNSOURCED_OPINION,
                    UNKNOWN -> List.of();
        };
    }

    private static List<Blank> identity() {
        return List.of(
                line("name", PERSON_NAMED),
                code("sex", Sex.values()),
                day("birth"),
                line("address", ADDRESS, PERSON_NAMED).ifAny(),
                line("contact", TELEPHONE, PERSON_NAMED).ifAny(),
                line("representatives", PERSON_NAMED, TELEPHONE, ADDRESS).ifAny());
    }
}
