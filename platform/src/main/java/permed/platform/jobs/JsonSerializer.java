package permed.platform.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import tools.jackson.databind.json.JsonMapper;

/** The data of a task as JSON, which outlives a change of classes better than Java's own form. */
final class JsonSerializer implements Serializer {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Override
  public byte[] serialize(Object data) {
    return JSON.writeValueAsBytes(data);
  }

  @Override
  public <T> T deserialize(Class<T> type, byte[] serialized) {
    return JSON.readValue(serialized, type);
  }
}
