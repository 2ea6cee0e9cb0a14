package permed.kernel.finding;

/** Where a reader or an interpreter puts what it finds. */
@FunctionalInterface
public interface FindingSink {

  void accept(Finding finding);
}
