#pragma once

namespace atlas::tests {

// Small files as other programs write them. Not in the test itself: moc stumbles over them.

/// As NetworkX writes GraphML.
inline constexpr char networkxFile[] = R"(<?xml version='1.0' encoding='utf-8'?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
  <key id="d1" for="edge" attr.name="weight" attr.type="double"/>
  <key id="d0" for="node" attr.name="club" attr.type="string"/>
  <graph edgedefault="undirected">
    <node id="0"><data key="d0">Mr. Hi</data></node>
    <node id="1"/>
    <edge source="0" target="1"><data key="d1">4.0</data></edge>
    <edge source="1" target="1"/>
    <edge source="1" target="nobody"/>
  </graph>
</graphml>)";

/// As Gephi writes GEXF.
inline constexpr char gephiFile[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2" xmlns:viz="http://www.gexf.net/1.2draft/viz">
  <meta lastmodifieddate="2024-05-01"><creator>Gephi 0.9</creator><description></description></meta>
  <graph defaultedgetype="directed" mode="static">
    <attributes class="node" mode="static"><attribute id="modularity_class" title="Modularity Class" type="integer"/>
    </attributes>
    <attributes class="edge"><attribute id="k" title="Type" type="string"><default>supply</default></attribute></attributes>
    <nodes>
      <node id="a" label="가람"><attvalues><attvalue for="modularity_class" value="3"/></attvalues>
        <viz:size value="10.0"/><viz:position x="1" y="2"/></node>
      <node id="b" label="Narae"/>
      <node id="b" label="Twice"/>
    </nodes>
    <edges>
      <edge id="0" source="a" target="b"><attvalues><attvalue for="k" value="Supply"/></attvalues></edge>
      <edge id="1" source="b" target="a" label="likes"/>
    </edges>
  </graph>
</gexf>)";

/// As yEd writes GraphML: names stand in what it draws.
inline constexpr char yedFile[] = R"(<graphml xmlns:y="http://www.yworks.com/xml/graphml">
<key for="node" id="d6" yfiles.type="nodegraphics"/><graph edgedefault="directed"><node id="n0"><data key="d6">
<y:ShapeNode><y:NodeLabel visible="true">다온<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node></graph></graphml>)";

} // namespace atlas::tests
