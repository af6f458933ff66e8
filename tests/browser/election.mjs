// A hub whose chair is elected, made by forms alone: five members, a rule for elections and an office
// that rests on it by amendment, a proposal with three candidates before its body as decision 2.
import assert from 'node:assert/strict';
import { openPage } from './browser.mjs';
import { openNew } from './demo.mjs';
import { admit, amend, bring, send, words } from './new-hub.mjs';
import { signIn } from './people.mjs';

const OFFICER = 'you@example.org';
const LIST = `Name,Type,Country
Ministry of Mines of Norland,Government,Norway
Copper Holdings,Business,Chile
Accra Air Watch,NGO,Ghana
Publish It All,NGO,Kenya
Rivers United,NGO,Peru
`;
export const PARTS = [
  ['Ministry of Mines of Norland', 'countries', 'Ingrid', 'ingrid@norland.example'],
  ['Copper Holdings', 'companies', 'Pablo', 'pablo@copper.example'],
  ['Accra Air Watch', 'civil-society', 'Kwame', 'kwame@accra.example'],
  ['Publish It All', 'civil-society', 'Wanjiru', 'wanjiru@publish.example'],
  ['Rivers United', 'civil-society', 'Rosa', 'rosa@rivers.example'],
];
export const CANDIDATES = ['Ingrid', 'Kwame', 'Pablo'];
export const ROOM = '/decisions/2';
export const NEEDS = /this needs a resolution under/;

// A rule for the election, and an office that rests on it.
export const elected = (rule) => (toml) => toml
  .replace('[[speakers]]', `${rule}[[speakers]]`)
  .replace('act = "charter.officer_appointed"\n', '$&resolution = ["R5"]\n');

// Decision `n`: who chairs, proposed by a member and before its body, with its candidates.
export async function nominated(hub, member, officer, n, place, candidates) {
  const room = `${hub.origin}/en/decisions/${n}`;
  await member.goto(`${hub.origin}/en/decisions/new`);
  await send(member, 'decisions/new', {
    place, fills: 'chair', title: 'Who chairs us', meaning: 'we have a chair.', text: 'For two years.',
  });
  await member.goto(room);
  await send(member, `decisions/${n}/table`);
  for (const candidate of candidates) {
    await officer.goto(room);
    await send(officer, `decisions/${n}/name`, {
      stands: { label: candidate },
      candidate_name: candidate,
      candidate_words: `${candidate} has chaired before.`,
    });
  }
  const text = await words(officer);
  for (const candidate of candidates) assert.match(text, new RegExp(`${candidate} has chaired`));
}

// Puts somebody of PARTS into the chair, on a resolution or without one.
export async function chair(officer, hub, [, , name, email], resolution = '') {
  await officer.goto(`${hub.origin}/en/charter/manage`);
  return send(officer, 'charter/appoint', { role: 'chair', name, email, resolution });
}

// The hub, its officer, and a page for each of PARTS; `rule` is the clause R5 that elects.
export async function electing(browser, folder, rule) {
  const hub = await openNew(process.env.CONVOKE, folder, 'Clean Air Compact', 'eiti', OFFICER);
  const officer = await openPage(browser, 'nojs');
  await signIn(officer, hub, OFFICER);
  await bring(officer, hub, LIST, PARTS.length);
  const people = await admit(browser, officer, hub, PARTS);
  const rosa = people.at(-1);
  await amend(hub, officer, rosa, 1, elected(rule), {
    title: 'We elect our chair', meaning: 'the chair is elected.', text: 'By all of us.',
  });
  assert.match(await chair(officer, hub, PARTS[2]), NEEDS, 'no chair without an election');
  await nominated(hub, rosa, officer, 2, 'mm chair', CANDIDATES);
  return { hub, officer, people };
}
