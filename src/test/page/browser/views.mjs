// A question to each view, by which it shows the most.
export const VIEWS = {
  ask: { origin: "BF", destination: "CI", on: "2026-03-01", hs: "1005" },
  map: { origin: "ML", on: "2025-06-01" },
  matrix: { on: "2025-06-01" },
  timeline: { origin: "ML", destination: "GH" },
  members: {},
  changes: { since: "2025-01-28", until: "2025-01-29", countries: "ML" },
  whatif: { type: "MEMBERSHIP_ENDS", country: "TG", bloc: "ECOWAS", on: "2027-01-01" },
  file: {},
};
