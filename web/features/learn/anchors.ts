// Of what stands after a document's own headings, whose anchors begin otherwise.
export const drillsAnchor = 'learn-drills';
export const sourcesAnchor = 'learn-sources';
