package permed.platform.bodies.internal;

import permed.platform.bodies.Procedure;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Rules of procedure as JSON; a value too many, missing or unknown is refused when read. */
final class ProcedureJson {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .build();

  private ProcedureJson() {}

  static String write(Procedure procedure) {
    return JSON.writeValueAsString(procedure);
  }

  /** Throws a JacksonException for anything that was not written here. */
  static Procedure read(String json) {
    return JSON.readValue(json, Procedure.class);
  }
}
