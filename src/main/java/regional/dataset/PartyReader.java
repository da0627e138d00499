package regional.dataset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.law.BlocId;
import regional.law.CountryCode;
import regional.law.Party;

/** Reads a party: one that is left out is any country; one that is begun and left blank is a mistake. */
final class PartyReader extends StdDeserializer<Party> {
    private static final long serialVersionUID = 1L;

    private record Parts(
            @Nullable BlocId membersOf, @Nullable BlocId notMembersOf, List<CountryCode> countries) {}

    PartyReader() {
        super(Party.class);
    }

    @Override
    public Party deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Parts parts = context.readValue(parser, Parts.class);
        return new Party(parts.membersOf(), parts.notMembersOf(), parts.countries());
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return Party.ANY;
    }

    @Override
    public Party getNullValue(DeserializationContext context) throws JsonMappingException {
        return context.reportInputMismatch(Party.class, "a party without a value; leave the key out for any country");
    }
}
