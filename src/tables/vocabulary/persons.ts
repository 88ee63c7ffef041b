import { ORIGINS } from "./dimensions";
import { idea } from "./idea";
import { words } from "./tokens";

/** First names that people in sales are called by. */
const FIRST_NAMES = idea({
  en: "john, james, robert, michael, mike, david, dave, william, will, richard, joseph, joe, thomas, tom, charles, daniel, dan, matthew, matt, anthony, mark, paul, steven, steve, andrew, andy, kenneth, george, kevin, brian, edward, ronald, timothy, tim, jason, jeff, jeffrey, ryan, jacob, gary, nicholas, nick, eric, jonathan, stephen, larry, justin, scott, brandon, ben, benjamin, samuel, sam, gregory, greg, alexander, alex, patrick, jack, peter, pete, max, leo, oliver, harry, noah, ethan, liam, mary, patricia, jennifer, linda, elizabeth, barbara, susan, jessica, sarah, karen, lisa, nancy, betty, sandra, margaret, ashley, kimberly, emily, donna, michelle, carol, amanda, melissa, deborah, stephanie, rebecca, laura, helen, sharon, cynthia, amy, angela, anna, ann, anne, kate, katherine, emma, olivia, sophia, sophie, julia, julie, alice, grace, hannah, maria, nina, diana, victoria, rachel, lucy",
  ru: "александр, алексей, андрей, антон, артем, богдан, борис, вадим, валерий, василий, виктор, виталий, владимир, владислав, вячеслав, геннадий, георгий, глеб, григорий, даниил, данила, денис, дмитрий, евгений, егор, иван, игорь, илья, кирилл, константин, леонид, максим, матвей, михаил, никита, николай, олег, павел, петр, роман, руслан, рустам, семен, сергей, станислав, степан, тимур, федор, эдуард, юрий, ярослав, саша, леша, дима, миша, паша, коля, женя, слава, сережа, ваня, петя, вася, костя, юра, александра, алена, алина, алиса, алла, анастасия, ангелина, анна, аня, валентина, валерия, варвара, вера, вероника, виктория, галина, дарья, даша, диана, екатерина, катя, елена, лена, елизавета, лиза, жанна, зоя, инна, ирина, ира, карина, кира, кристина, ксения, лариса, лидия, любовь, людмила, маргарита, марина, мария, маша, надежда, настя, наталья, наташа, нина, оксана, олеся, ольга, оля, полина, раиса, регина, римма, светлана, света, софья, таисия, тамара, татьяна, таня, ульяна, эльвира, эмма, юлия, юля, яна",
});

/** Towns that end as surnames do. */
const TOWNS = idea({
  ru: "саратов, тамбов, псков, ростов, азов, киров, берлин, дублин, пекин, клин, чехов, серпухов, ковров, орехово, домодедово, одинцово, пушкино, химки, серов, свердлов, калинин, могилев, гомель, чернигов, харьков, киев, львов, краков, боровск, великие луки, кунцево, иваново, шахты",
});

// Endings of surnames; with the initials that may stand beside them.
const SURNAME =
  /^(?:[А-ЯЁ]\.\s?){0,2}[А-ЯЁ][а-яё]+(?:ов|ова|ев|ева|ёв|ёва|ин|ина|ын|ына|ский|ская|цкий|цкая|енко|чук|ук|юк|ян|швили|дзе|их|ых)(?:\s(?:[А-ЯЁ]\.?\s?){1,2})?$/u;
// "Anna K.", "John Smith", "Анна Петрова".
const FULL_NAME = /^\p{Lu}[\p{L}'-]+(?:\s\p{Lu}(?:\.|[\p{L}'-]+)){0,2}$/u;

/** Whether a name is that of a person, as managers are called. */
export function isPerson(name: string): boolean {
  const text = name.trim();
  if (TOWNS.find(words(text)) || ORIGINS.find(words(text))) return false;
  if (SURNAME.test(text)) return true;
  return FULL_NAME.test(text) && FIRST_NAMES.find(words(text)) !== null;
}
