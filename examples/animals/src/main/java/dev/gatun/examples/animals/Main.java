package dev.gatun.examples.animals;

import dev.gatun.examples.animals.Animals.Animal;
import dev.gatun.examples.animals.Animals.Body;
import dev.gatun.examples.animals.Animals.Text;

/** Reads a tagged union that C made, and lets C print one that Java made. */
public final class Main {
  private Main() {}

  /**
   * Runs the example.
   *
   * @param arguments none
   */
  public static void main(String... arguments) {
    Animals animals = AnimalsBinding.open();
    for (Animal animal : new Animal[] {animals.makeDog(), animals.makeCat()}) {
      switch (animal.body()) {
        case Body.DogTail(int tail) -> System.out.println("Java: a dog, tail " + tail + " cm");
        case Body.CatName(Text(String name)) -> System.out.println("Java: a cat called " + name);
      }
      animals.print(animal);
    }
  }
}
