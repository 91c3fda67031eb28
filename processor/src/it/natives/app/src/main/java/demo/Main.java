package demo;

import demo.zoo.ZooBinding;

public class Main {
  public static void main(String... arguments) {
    ZooBinding zoo = ZooBinding.open();
    System.out.println("opened " + zoo.symbols());
    System.out.println("count: " + zoo.count());
  }
}
