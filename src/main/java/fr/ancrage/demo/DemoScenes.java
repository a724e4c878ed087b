package fr.ancrage.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Landscapes drawn by code, as flat as a poster: nobody's copyright, and light on the wire. */
final class DemoScenes {
  private static final int WIDTH = 1600;
  private static final int HEIGHT = 900;

  private final Graphics2D pen;
  private final Random random;

  private DemoScenes(Graphics2D pen, String scene) {
    this.pen = pen;
    random = new Random(scene.hashCode());
  }

  /** The scene of this name, as a file. */
  static byte[] png(String scene) {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    new DemoScenes(pen, scene).draw(scene);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void draw(String scene) {
    switch (scene) {
      case "forest" -> {
        sky("F6E7CF", "FBF4E6");
        sun(1230, 210, "F3C66B");
        hill(420, 90, "CFDCCB");
        hill(520, 70, "9FBBA2");
        river(620, "7FB0B5");
        hill(700, 40, "5C8A6B");
        trees(640, 46, "2F6B42", 70);
      }
      case "square" -> {
        sky("EEDDC4", "FAF3E7");
        sun(360, 200, "F3C66B");
        houses(640, "C98A5B", "5B6670", 15);
        ground(640, "E7D8BF");
      }
      case "sea" -> {
        sky("DCEBEF", "FBF6EC");
        sun(1180, 230, "F3C66B");
        ground(520, "5F9EA0");
        ground(600, "4C8B90");
        boats(560);
        hill(760, 34, "E9D5AE");
        hill(830, 26, "DCC391");
      }
      case "marsh" -> {
        sky("E3ECE6", "FBF6EC");
        hill(500, 24, "B6CBA9");
        ground(540, "8FB4B8");
        hill(680, 18, "7DA277");
        hill(780, 22, "5F8A5C");
        trees(560, 14, "3C6B4B", 46);
      }
      case "jungle" -> {
        sky("F9DDB8", "FDF1DC");
        sun(800, 300, "F0906C");
        hill(520, 60, "7FA98B");
        ground(600, "C49A6C");
        river(640, "B98B5B");
        palms(600);
        hill(800, 40, "1F5237");
      }
      case "village" -> {
        sky("E6EEF2", "FBF6EC");
        sun(1260, 200, "F3C66B");
        hill(520, 70, "C6D6B6");
        houses(660, "E1CDA9", "A8563B", 9);
        hill(720, 30, "8DAF7C");
      }
      default -> {
        sky("DDE6EE", "F8F4EC");
        sun(1180, 190, "F3C66B");
        towers(640);
        ground(660, "C9D2CB");
        river(720, "8FB2C6");
      }
    }
  }

  private void sky(String above, String below) {
    pen.setPaint(new GradientPaint(0, 0, colour(above), 0, HEIGHT * .7f, colour(below)));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
  }

  private void sun(int x, int y, String colour) {
    pen.setColor(colour("FBE9C6"));
    pen.fill(new Ellipse2D.Double(x - 130, y - 130, 260, 260));
    pen.setColor(colour(colour));
    pen.fill(new Ellipse2D.Double(x - 70, y - 70, 140, 140));
  }

  private void hill(int y, int rise, String colour) {
    var phase = random.nextDouble() * Math.PI * 2;
    var shape = new GeneralPath();
    shape.moveTo(0, HEIGHT);
    for (var x = 0; x <= WIDTH; x += 20) {
      shape.lineTo(
          x, y - rise * Math.sin(x / 260.0 + phase) - rise * .4 * Math.sin(x / 110.0 + phase));
    }
    shape.lineTo(WIDTH, HEIGHT);
    shape.closePath();
    pen.setColor(colour(colour));
    pen.fill(shape);
  }

  private void ground(int y, String colour) {
    pen.setColor(colour(colour));
    pen.fillRect(0, y, WIDTH, HEIGHT - y);
  }

  private void river(int y, String colour) {
    var shape = new GeneralPath();
    shape.moveTo(0, y + 30);
    shape.curveTo(WIDTH * .3, y - 60, WIDTH * .55, y + 110, WIDTH, y + 10);
    shape.lineTo(WIDTH, y + 80);
    shape.curveTo(WIDTH * .55, y + 190, WIDTH * .3, y + 20, 0, y + 110);
    shape.closePath();
    pen.setColor(colour(colour));
    pen.fill(shape);
  }

  private void trees(int y, int many, String colour, int high) {
    pen.setColor(colour(colour));
    for (var i = 0; i < many; i++) {
      var x = random.nextInt(WIDTH);
      var size = high * (.6 + random.nextDouble() * .8);
      var foot = y + random.nextInt(200);
      var tree = new GeneralPath();
      tree.moveTo(x, foot - size * 2);
      tree.lineTo(x - size * .55, foot);
      tree.lineTo(x + size * .55, foot);
      tree.closePath();
      pen.fill(tree);
    }
  }

  private void houses(int y, String wall, String roof, int many) {
    var width = WIDTH / many;
    for (var i = 0; i < many; i++) {
      var high = 140 + random.nextInt(110);
      pen.setColor(i % 2 == 0 ? colour(wall) : colour(wall).brighter());
      pen.fill(new Rectangle2D.Double(i * width + 6.0, y - high, width - 12.0, high));
      pen.setColor(colour(roof));
      var top = new GeneralPath();
      top.moveTo(i * width, y - high);
      top.lineTo(i * width + width / 2.0, y - high - 70.0);
      top.lineTo((i + 1) * width, y - high);
      top.closePath();
      pen.fill(top);
      pen.setColor(colour("FBE9C6"));
      for (var floor = 0; floor < 2; floor++) {
        pen.fillRect(i * width + width / 4, y - high + 26 + floor * 60, width / 7, 34);
        pen.fillRect(i * width + width / 2 + 8, y - high + 26 + floor * 60, width / 7, 34);
      }
    }
  }

  private void boats(int y) {
    for (var x = 240; x < 1400; x += 390) {
      pen.setColor(colour("FFFDF8"));
      var sail = new GeneralPath();
      sail.moveTo(x, y - 150);
      sail.lineTo(x + 80.0, y - 12.0);
      sail.lineTo(x, y - 12.0);
      sail.closePath();
      pen.fill(sail);
      pen.setColor(colour("B4431F"));
      pen.fillRoundRect(x - 40, y - 8, 140, 26, 24, 24);
    }
  }

  private void palms(int y) {
    for (var x = 120; x < WIDTH; x += 330) {
      pen.setColor(colour("6B4A2F"));
      pen.fillRoundRect(x, y - 190, 18, 260, 12, 12);
      pen.setColor(colour("2F6B42"));
      for (var leaf = 0; leaf < 7; leaf++) {
        var turn = Math.toRadians(leaf * 51);
        var old = pen.getTransform();
        pen.translate(x + 9, y - 190);
        pen.rotate(turn);
        pen.fill(new Ellipse2D.Double(0, -13, 130, 26));
        pen.setTransform(old);
      }
    }
  }

  private void towers(int y) {
    for (var x = 0; x < WIDTH; x += 100) {
      var high = 120 + random.nextInt(320);
      pen.setColor(colour(x % 200 == 0 ? "A9B9C4" : "BECBD3"));
      pen.fillRect(x + 8, y - high, 84, high + 30);
      pen.setColor(colour("F8EFD9"));
      for (var floor = y - high + 18; floor < y - 20; floor += 42) {
        pen.fillRect(x + 22, floor, 20, 20);
        pen.fillRect(x + 56, floor, 20, 20);
      }
    }
  }

  private static Color colour(String hex) {
    return new Color(Integer.parseInt(hex, 16));
  }
}
