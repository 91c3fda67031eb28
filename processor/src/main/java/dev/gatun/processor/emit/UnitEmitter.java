package dev.gatun.processor.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.processor.model.Declaration;
import dev.gatun.processor.model.Declaration.Aggregate;
import dev.gatun.processor.model.Declaration.Callback;
import dev.gatun.processor.model.Declaration.Enumeration;
import dev.gatun.processor.model.Declaration.Handle;
import dev.gatun.processor.model.Declaration.Library;
import dev.gatun.processor.model.Declaration.SealedUnion;
import dev.gatun.processor.model.Unit;

/** Writes the file for a unit: what belongs to nested types nests in the outer one. */
public final class UnitEmitter {
  private final Unit unit;
  private final Scope scope;

  private UnitEmitter(Unit unit) {
    this.unit = unit;
    this.scope = new Scope(unit);
  }

  /**
   * {@return the text of the generated file}
   *
   * @param unit the unit, in which nothing is wrong
   */
  public static String emit(Unit unit) {
    UnitEmitter emitter = new UnitEmitter(unit);
    TypeSpec.Builder root = emitter.type(unit.root());
    // One by one: JavaPoet writes out all that it is given for each of them.
    unit.reservedNames().forEach(root::alwaysQualify);
    JavaFile.Builder file =
        JavaFile.builder(unit.root().generated().packageName(), root.build())
            .skipJavaLangImports(true)
            .indent("  ");
    emitter.scope.addStaticImports(file);
    return file.build().toString();
  }

  private TypeSpec.Builder type(Declaration declaration) {
    TypeSpec.Builder type =
        switch (declaration) {
          case Library library -> new LibraryEmitter(scope, library).emit();
          case Aggregate aggregate ->
              aggregate.isView()
                  ? new ViewEmitter(scope, aggregate).emit()
                  : new RecordEmitter(scope, aggregate).emit();
          case SealedUnion union -> new SealedUnionEmitter(scope, union).emit();
          case Enumeration enumeration -> new EnumEmitter(scope, enumeration).emit();
          case Callback callback -> new CallbackEmitter(scope, callback).emit();
          case Handle handle -> new HandleEmitter(scope, handle).emit();
        };
    unit.membersOf(declaration).forEach(inner -> type.addType(type(inner).build()));
    return type;
  }
}
