// Writes the shapes of the page's map: Natural Earth's countries at 1:50,000,000, projected and cut to the frame.
//   npm ci --ignore-scripts && node map.mjs >../../main/resources/META-INF/resources/map.json
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoAzimuthalEqualArea, geoPath } from "d3-geo";
import { feature } from "topojson-client";

// Pixels. The margin on the left has room for the labels that stand in the sea.
const WIDTH = 800;
const HEIGHT = 560;
const MARGIN = { left: 36, top: 10, right: 10, bottom: 10 };

// The countries covered, by the numbers of ISO 3166 that the shapes bear; `label` is where the code is written (longitude,
// latitude), where that is not the middle of the shape.
const COVERED = {
  132: { code: "CV", label: [-24.1, 15.8] },
  204: { code: "BJ" },
  270: { code: "GM", label: [-17.45, 13.4] },
  288: { code: "GH" },
  324: { code: "GN", label: [-10.9, 10.8] },
  384: { code: "CI" },
  430: { code: "LR" },
  466: { code: "ML" },
  478: { code: "MR" },
  562: { code: "NE" },
  566: { code: "NG" },
  624: { code: "GW", label: [-14.85, 12.15] },
  686: { code: "SN" },
  694: { code: "SL" },
  768: { code: "TG", label: [1.1, 8.3] },
  854: { code: "BF" },
};

// Small islands, far out: with them at their place all else would be a fifth smaller. They have a box, at a larger scale.
const APART = "132";
const BOX = { left: 8, top: 444, right: 124, bottom: 552, margin: 10 };

const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("world-atlas/countries-50m.json"), "utf8"));
const shapes = feature(atlas, atlas.objects.countries).features;

/** An equal-area projection of the shapes to the rectangle. */
const projection = (fitted, left, top, right, bottom) =>
  geoAzimuthalEqualArea()
    .rotate([1, -15])
    .fitExtent([[left, top], [right, bottom]], { type: "FeatureCollection", features: fitted });

const main = projection(
  shapes.filter(({ id }) => id in COVERED && id !== APART),
  MARGIN.left,
  MARGIN.top,
  WIDTH - MARGIN.right,
  HEIGHT - MARGIN.bottom,
).clipExtent([[0, 0], [WIDTH, HEIGHT]]);
const box = projection(
  shapes.filter(({ id }) => id === APART),
  BOX.left + BOX.margin,
  BOX.top + BOX.margin,
  BOX.right - BOX.margin,
  BOX.bottom - BOX.margin,
);

const drawn = (projected, shape) => geoPath(projected).digits(1)(shape);
const countries = shapes
  .filter(({ id }) => id in COVERED)
  .map((shape) => {
    const { code, label } = COVERED[shape.id];
    const projected = shape.id === APART ? box : main;
    const [x, y] = label ? projected(label) : geoPath(projected).centroid(shape);
    return { code, path: drawn(projected, shape), label: [x, y].map((number) => Number(number.toFixed(1))) };
  })
  .sort((a, b) => (a.code < b.code ? -1 : 1));
const around = shapes
  .filter(({ id }) => !(id in COVERED))
  .map((shape) => drawn(main, shape))
  .filter((path) => path !== null);

console.log(
  JSON.stringify({
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    inset: `M${BOX.left},${BOX.top}H${BOX.right}V${BOX.bottom}H${BOX.left}Z`,
    countries,
    around,
  }),
);
