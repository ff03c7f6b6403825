// Documents by folder and topics by area, in the order in which they are shown.
import type { Document } from '@/protocol/knowledge';
import type { Topic } from '@/protocol/rest';
import { areaTitle, folderTitle, folderTitles, topicName } from './words';

export interface Folder {
  id: string;
  title: string;
  documents: readonly Document[];
}

export interface Area {
  id: string;
  title: string;
  topics: readonly Topic[];
}

const known = Object.keys(folderTitles);

export function byFolder(documents: readonly Document[]): Folder[] {
  return grouped(documents, ({ folder }) => folder)
    .map(([id, some]) => ({
      id,
      title: folderTitle(id),
      documents: some.sort((a, b) => a.title.localeCompare(b.title)),
    }))
    .sort((a, b) => rank(a.id) - rank(b.id) || a.title.localeCompare(b.title));
}

function rank(folder: string): number {
  const at = known.indexOf(folder);
  return at < 0 ? known.length : at;
}

// Only topics in whose name or area every word of `filter` occurs.
export function byArea(topics: readonly Topic[], filter: string): Area[] {
  const wanted = filter.toLowerCase().replaceAll('-', ' ').split(/\s+/).filter(Boolean);
  const fitting = topics.filter(({ id }) => {
    const text = `${areaTitle(areaOf(id))} ${id.replaceAll('-', ' ')}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  return grouped(fitting, ({ id }) => areaOf(id))
    .map(([id, some]) => ({
      id,
      title: areaTitle(id),
      topics: some.sort((a, b) => topicName(a.id).localeCompare(topicName(b.id))),
    }))
    .sort((a, b) => a.title.localeCompare(b.title));
}

export interface NamedTopic {
  topic: Topic;
  name: string;
  // Where another topic here has the same name.
  area?: string;
}

// What of a document can be drilled, in the document's own order.
export function drillable(document: Document, topics: readonly Topic[]): NamedTopic[] {
  const there = document.topics.flatMap((id) => topics.find((topic) => topic.id === id) ?? []);
  const names = there.map(({ id }) => topicName(id));
  return there.map((topic) => {
    const name = topicName(topic.id);
    const alone = names.filter((one) => one === name).length === 1;
    return { topic, name, ...(alone ? {} : { area: areaTitle(areaOf(topic.id)) }) };
  });
}

export function areaOf(topic: string): string {
  return topic.split('/')[0] ?? topic;
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups];
}
