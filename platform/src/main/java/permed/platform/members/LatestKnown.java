package permed.platform.members;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the latest state of knowledge in memory. What was known up to an entry of the {@link
 * Journal} never changes, so a state is good as long as no later entry is there.
 *
 * @param <T> an immutable value made of everything recorded up to an entry
 */
public final class LatestKnown<T> {

  private final LongFunction<T> reader;
  private final AtomicReference<@Nullable State<T>> kept = new AtomicReference<>();

  /**
   * @param reader reads the state up to an entry
   */
  public LatestKnown(LongFunction<T> reader) {
    this.reader = reader;
  }

  /** The state up to an entry, read only if another one is kept. */
  public T upTo(long entry) {
    State<T> state = kept.get();
    if (state == null || state.entry != entry) {
      state = new State<>(entry, reader.apply(entry));
      kept.set(state);
    }
    return state.value;
  }

  private record State<T>(long entry, T value) {}
}
