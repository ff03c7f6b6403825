// Of what stands after a document's own headings, whose anchors begin otherwise.
export const drillsAnchor = 'learn-drills';
export const sourcesAnchor = 'learn-sources';

// A heading that one has come to: tinted as long as it has the focus.
export const arrivedStyle =
  'scroll-mt-8 rounded outline-none focus:bg-accent-soft focus:shadow-[0_0_0_0.375rem_var(--accent-soft)]';
