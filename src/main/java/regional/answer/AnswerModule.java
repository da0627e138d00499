package regional.answer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import regional.law.BlocId;
import regional.law.Bound;
import regional.law.ComponentNames;
import regional.law.CountryCode;
import regional.law.EditionName;
import regional.law.FactId;
import regional.law.FormerCode;
import regional.law.HsCode;
import regional.law.InstrumentId;
import regional.law.Levy;
import regional.law.Regime;
import regional.law.RegimeId;
import regional.law.Suspension;

/** The form of the law's records in answers: theirs, save for what is listed here. */
@Singleton
public final class AnswerModule extends SimpleModule implements ObjectMapperCustomizer {
    private static final long serialVersionUID = 1L;

    public AnswerModule() {
        for (Class<?> code : List.of(
                CountryCode.class,
                FormerCode.class,
                BlocId.class,
                RegimeId.class,
                InstrumentId.class,
                FactId.class,
                EditionName.class,
                HsCode.class,
                Bound.class)) {
            addSerializer(code, ToStringSerializer.instance);
        }
        LawValues.addTo(this);
        setMixInAnnotation(Regime.class, WithoutSummary.class);
        setMixInAnnotation(Suspension.Stay.class, WithoutOpening.class);
        setMixInAnnotation(Levy.Rate.class, PercentAsRate.class);
        setSerializerModifier(new LawProperties());
    }

    /** Every answer is written by it. */
    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(this);
    }

    /** The presentation in which an answer is being written. */
    static Presentation shown(SerializerProvider provider) {
        return (Presentation) Objects.requireNonNull(
                provider.getAttribute(Presentation.class), "what holds texts of the law stands in a Presented answer");
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.appendAnnotationIntrospector(new AbsentWhenNull());
    }

    /** A component of the law's records that is {@code null} is left out. */
    private static final class AbsentWhenNull extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonInclude.Value findPropertyInclusion(Annotated annotated) {
            return annotated instanceof AnnotatedClass type
                            && type.getRawType().getPackage() == Regime.class.getPackage()
                    ? JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS)
                    : JsonInclude.Value.empty();
        }
    }

    @JsonIgnoreProperties("summary")
    private interface WithoutSummary {}

    @JsonIgnoreProperties(ComponentNames.OPENED_BY)
    private interface WithoutOpening {}

    private interface PercentAsRate {
        @JsonProperty("rate")
        BigDecimal percent();
    }
}
