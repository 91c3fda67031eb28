package dev.gatun.runtime.loading;

import dev.gatun.runtime.layout.Abi;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Where a library is looked for, in which order.
 *
 * <p>What a user said of this library comes first, then the directories that are Gatun's own, then
 * the jars. The names are tried one by one in the directories that all of Java has, and those of
 * the system. Only absolute directories are searched: an empty or relative element would mean the
 * working directory, where anybody may have put a file.
 */
public final class SearchOrder {
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
  private final UnaryOperator<String> properties;
  private final List<Step> steps = new ArrayList<>();
  private final Set<Path> known = new HashSet<>();
  private final Set<String> said = new HashSet<>();

  private SearchOrder(Abi abi, UnaryOperator<String> properties) {
    this.abi = abi;
    this.properties = properties;
  }

  /**
   * {@return the steps of the search}
   *
   * @param abi the platform
   * @param properties gives the system properties by their names
   * @param packed the files in jars that the binding knows
   * @param names the names of the library, in the order in which they are tried
   * @throws IllegalArgumentException if a name is neither bare nor an absolute path
   */
  public static List<Step> of(
      Abi abi, UnaryOperator<String> properties, List<PackedFile> packed, List<String> names) {
    SearchOrder order = new SearchOrder(abi, properties);
    List<String> bare = new ArrayList<>();
    for (String name : names) {
      if (!LibraryNames.isPath(name)) {
        bare.add(name);
        order.addNamed(name);
      }
    }
    if (!bare.isEmpty()) {
      List<Path> own = order.directories(DIRECTORIES);
      for (String name : bare) {
        order.add(OF_USER, own, name);
      }
      order.addPacked(packed, bare);
    }
    List<Path> ofJava = bare.isEmpty() ? List.of() : order.directories(OF_JAVA);
    for (String name : names) {
      if (LibraryNames.isPath(name)) {
        order.add(new Step.File("the declared path", Path.of(name).normalize(), false));
      } else {
        order.addUsual(ofJava, name);
      }
    }
    return List.copyOf(order.steps);
  }

  private void addNamed(String name) {
    String property = LIBRARY.concat(name);
    String value = property.equals(DIRECTORIES) ? null : properties.apply(property);
    if (value == null) {
      if (!property.equals(DIRECTORIES)) {
        skip("-D".concat(property), "is not set");
      }
    } else if (Path.of(value).isAbsolute()) {
      steps.add(new Step.File("-D" + property, Path.of(value).normalize(), true));
    } else {
      steps.add(new Step.Refused("-D" + property, "'" + value + "' is no absolute path"));
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
    here.forEach(file -> steps.add(new Step.Packed(JARS, file)));
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

  private void addUsual(List<Path> ofJava, String name) {
    if (LibraryNames.files(abi, name).isEmpty()) {
      skip(name, "is a framework, which " + abi.title() + " does not have");
    }
    add(OF_JAVA, ofJava, name);
    List<Path> ofSystem =
        LibraryNames.isFramework(name)
            ? SystemDirectories.existingOfFrameworks(abi)
            : SystemDirectories.existing(abi);
    add(OF_SYSTEM, ofSystem, name);
  }

  /** The directories of a property; what is none is skipped aloud. */
  private List<Path> directories(String property) {
    String value = properties.apply(property);
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
        add(new Step.File(place, directory.resolve(file).normalize(), false));
      }
    }
  }

  private void add(Step.File file) {
    if (known.add(file.path())) {
      steps.add(file);
    }
  }

  private void skip(String place, String why) {
    if (said.add(place.concat(" ").concat(why))) {
      steps.add(new Step.Skipped(place, why));
    }
  }
}
