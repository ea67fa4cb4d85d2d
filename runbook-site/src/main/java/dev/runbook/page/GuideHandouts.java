package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import dev.runbook.load.GuideAnchors;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Guide;
import dev.runbook.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows what a guide gives to take along: checklists, templates, recipes. */
final class GuideHandouts {

  private final CatalogLinks links;
  private final StepComposer steps;

  GuideHandouts(RunbookSet set, StepComposer steps) {
    this.links = new CatalogLinks(set);
    this.steps = steps;
  }

  List<Block> checklists(List<Guide.Checklist> checklists) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < checklists.size(); i++) {
      Guide.Checklist checklist = checklists.get(i);
      addTop(GuideAnchors.CHECKLISTS, i, checklist.title(), checklist.about(), blocks);
      if (!checklist.items().isEmpty()) {
        blocks.add(new Block.Checklist(steps.list(checklist.items()).steps()));
      }
    }
    return blocks;
  }

  List<Block> templates(List<Guide.Template> templates) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < templates.size(); i++) {
      Guide.Template template = templates.get(i);
      addTop(GuideAnchors.TEMPLATES, i, template.title(), template.about(), blocks);
      FactList facts = new FactList();
      template.file().ifPresent(file -> facts.add("Save it as", new Line().code(file)));
      template.channel().ifPresent(id -> facts.add("Post it in", links.channel(id.value())));
      blocks.addAll(facts.blocks());
      blocks.add(new Block.Code(template.text(), template.language()));
    }
    return blocks;
  }

  List<Block> recipes(List<Guide.Recipe> recipes) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < recipes.size(); i++) {
      Guide.Recipe recipe = recipes.get(i);
      addTop(GuideAnchors.RECIPES, i, recipe.title(), recipe.about(), blocks);
      List<Block.Step> places = new ArrayList<>();
      for (Guide.Place place : recipe.places()) {
        places.add(place(place, Numbers.of(places.size())));
      }
      if (!places.isEmpty()) {
        blocks.add(new Block.Steps(places));
      }
    }
    return blocks;
  }

  private static Block.Step place(Guide.Place place, String number) {
    Line where = Line.of(place.where());
    if (place.what().markdown().contains("\n")) {
      Block what = new Block.Prose(place.what().markdown());
      return new Block.Step(number, Optional.empty(), where.text(":").done(), List.of(what));
    }
    List<Inline> line = where.text(": ").rich(place.what()).done();
    return new Block.Step(number, Optional.empty(), line, List.of());
  }

  private static void addTop(
      String section, int index, Text title, Optional<Text> about, List<Block> blocks) {
    String anchor = GuideAnchors.of(section, index);
    blocks.add(new Block.Heading(3, anchor, Line.of(title).done()));
    about.map(Text::markdown).map(Block.Prose::new).ifPresent(blocks::add);
  }
}
