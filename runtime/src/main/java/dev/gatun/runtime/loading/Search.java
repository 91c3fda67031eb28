package dev.gatun.runtime.loading;

import dev.gatun.runtime.layout.Abi;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A search for a library: where it is looked for, in which order, and which file is taken.
 *
 * <p>What a user said of this library comes first, then the directories that are Gatun's own, then
 * the jars. The names are tried one by one in the directories that all of Java has, and those of
 * the system. Only absolute directories are searched: an empty or relative element would mean the
 * working directory, where anybody may have put a file.
 */
public final class Search {
  /** What is there to be found. */
  public interface Machine {
    /**
     * {@return the value of a system property; null if it is not set}
     *
     * @param name the name of the property
     */
    @Nullable String property(String name);

    /**
     * {@return whether there is a library at a path}
     *
     * @param library the path
     */
    boolean has(Path library);

    /**
     * {@return whether a file is in a jar}
     *
     * @param file the file
     */
    boolean has(PackedFile file);
  }

  /** The property with the directories that are searched for libraries of Gatun. */
  public static final String DIRECTORIES = "gatun.library.path";

  /** What the property with the file of one library begins with; the name follows. */
  public static final String LIBRARY = "gatun.library.";

  private static final String OF_JAVA = "java.library.path";
  private static final String OF_SYSTEM = "the system";
  private static final String OF_USER = "-D" + DIRECTORIES;
  private static final String JARS = "jars";
  private static final String NO_FILE = "no file was given to the compiler by -Agatun.natives";

  private final Abi abi;
  private final Machine machine;
  private final List<String> names;
  private final List<Path> ofJava;
  private final List<Step> steps = new ArrayList<>();
  private final Set<Path> known = new HashSet<>();
  private final Set<String> said = new HashSet<>();

  /** How many of the usual places have their steps: of each name two, Java's and the system's. */
  private int usual;

  /**
   * Begins a search.
   *
   * @param abi the platform
   * @param machine what is there to be found
   * @param packed the files in jars that the binding knows
   * @param names the names of the library, in the order in which they are tried
   * @throws IllegalArgumentException if a name is neither bare nor an absolute path
   */
  public Search(Abi abi, Machine machine, List<PackedFile> packed, List<String> names) {
    this.abi = abi;
    this.machine = machine;
    this.names = names;
    List<String> bare = new ArrayList<>();
    for (String name : names) {
      if (!LibraryNames.isPath(name)) {
        bare.add(name);
        addNamed(name);
      }
    }
    if (bare.isEmpty()) {
      ofJava = List.of();
      return;
    }
    List<Path> own = directories(DIRECTORIES);
    for (String name : bare) {
      add(OF_USER, own, name);
    }
    addPacked(packed, bare);
    ofJava = directories(OF_JAVA);
  }

  /** {@return the names of the library} */
  public List<String> names() {
    return names;
  }

  /** {@return the step whose file is taken, if there is one} */
  public @Nullable Step taken() {
    int looked = 0;
    for (Step step = step(looked); step != null; step = step(++looked)) {
      if (has(step)) {
        return step;
      }
      if (step.isEnd()) {
        return null;
      }
    }
    return null;
  }

  /** Whether the file of a step is there. */
  boolean has(Step step) {
    Path path = step.path();
    PackedFile packed = step.packed();
    return path != null && machine.has(path) || packed != null && machine.has(packed);
  }

  /**
   * A step by its index; null behind the last one. What a search does not come to is not made: it
   * would ask for many directories.
   */
  private @Nullable Step step(int index) {
    while (index >= steps.size() && usual < 2 * names.size()) {
      addUsual(names.get(usual / 2), usual % 2 == 1);
      usual++;
    }
    return index < steps.size() ? steps.get(index) : null;
  }

  /** {@return all steps of the search} */
  List<Step> steps() {
    int count = 0;
    while (step(count) != null) {
      count++;
    }
    return List.copyOf(steps);
  }

  private void addNamed(String name) {
    String property = LIBRARY.concat(name);
    String value = property.equals(DIRECTORIES) ? null : machine.property(property);
    if (value == null) {
      if (!property.equals(DIRECTORIES)) {
        skip("-D".concat(property), "is not set");
      }
    } else if (Path.of(value).isAbsolute()) {
      steps.add(Step.required("-D" + property, Path.of(value)));
    } else {
      steps.add(Step.refused("-D" + property, "'" + value + "' is no absolute path"));
    }
  }

  private void addPacked(List<PackedFile> packed, List<String> names) {
    if (packed.isEmpty()) {
      skip(JARS, NO_FILE);
      return;
    }
    List<PackedFile> known = packed.stream().filter(file -> isNamed(file, names)).toList();
    List<PackedFile> here =
        names.stream()
            .flatMap(name -> LibraryNames.files(abi, name).stream())
            .flatMap(file -> known.stream().filter(it -> it.name().equals(file)))
            .filter(it -> it.platform().equals(abi.id()))
            .toList();
    here.forEach(file -> steps.add(Step.packed(JARS, file)));
    if (known.isEmpty()) {
      skip(JARS, NO_FILE);
    } else if (here.isEmpty()) {
      List<String> others = known.stream().map(PackedFile::platform).distinct().sorted().toList();
      skip(JARS, "none for " + abi.id() + ", only for " + String.join(", ", others));
    }
  }

  /** Whether a file is one of this library, on its platform: a binding can have several. */
  private static boolean isNamed(PackedFile file, List<String> names) {
    return Abi.ofId(file.platform()).stream()
        .flatMap(of -> names.stream().flatMap(name -> LibraryNames.files(of, name).stream()))
        .anyMatch(file.name()::equals);
  }

  private void addUsual(String name, boolean isOfSystem) {
    if (isOfSystem) {
      addOfSystem(name);
    } else if (LibraryNames.isPath(name)) {
      add(Step.file("the declared path", Path.of(name)));
    } else {
      if (LibraryNames.files(abi, name).isEmpty()) {
        skip(name, "is a framework, which " + abi.title() + " does not have");
      }
      add(OF_JAVA, ofJava, name);
    }
  }

  private void addOfSystem(String name) {
    if (!LibraryNames.isPath(name)) {
      List<Path> directories =
          LibraryNames.isFramework(name)
              ? SystemDirectories.existingOfFrameworks(abi)
              : SystemDirectories.existing(abi);
      add(OF_SYSTEM, directories, name);
    }
  }

  /** The directories of a property; what is none is skipped aloud. */
  private List<Path> directories(String property) {
    String value = machine.property(property);
    String place = property.equals(OF_JAVA) ? property : "-D".concat(property);
    if (value == null || value.isEmpty()) {
      skip(place, "is not set");
      return List.of();
    }
    List<Path> directories = new ArrayList<>();
    for (String element : value.split(File.pathSeparator, -1)) {
      if (element.isEmpty()) {
        skip(place, "an empty element is skipped: it would mean the working directory");
      } else if (Path.of(element).isAbsolute()) {
        directories.add(Path.of(element).normalize());
      } else {
        skip(place, "'" + element + "' is skipped: it would depend on the working directory");
      }
    }
    return directories;
  }

  private void add(String place, List<Path> directories, String name) {
    for (Path directory : directories) {
      for (String file : LibraryNames.files(abi, name)) {
        add(Step.file(place, directory.resolve(file)));
      }
    }
  }

  private void add(Step file) {
    if (known.add(file.path())) {
      steps.add(file);
    }
  }

  private void skip(String place, String why) {
    if (said.add(place.concat(" ").concat(why))) {
      steps.add(Step.skipped(place, why));
    }
  }
}
