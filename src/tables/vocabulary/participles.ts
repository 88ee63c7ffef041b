/**
 * Russian short passive participles say that something was done: "Договор заключён", "Подано заявок", "Составлен план лечения". They stand at an end
 * of a name and agree with the noun there ("Карта привязана"), or are neuter and need none ("Набрано номеров"). Given names and nouns of the same
 * look ("Елена", "ресторан", "смены") are none.
 */
export function isDone(tokens: readonly string[]): boolean {
  const first = tokens[0]!;
  if (tokens.length === 1) return isNeuter(first) || /[а-я]{3,}ованы$/.test(first);
  const last = tokens.at(-1)!;
  if (isNeuter(first) || agree(first, tokens.slice(1).find(isNoun))) return true;
  return tokens.slice(0, -1).some((noun) => agree(last, noun));
}

/** Whether a word is a short passive participle. */
export const isParticiple = (word: string): boolean =>
  word.length > 4 && SHORT.test(word) && !NOUNS.test(word) && !QUALITIES.test(word) && !GIVEN_NAMES.includes(word);

const isNeuter = (word: string): boolean => word.endsWith("о") && isParticiple(word);

const SHORT = /[а-я](ан|ен|нят|взят|чат|рыт|жит|бит|шит|мыт|нут|лит|дет)[аоы]?$/;
const NOUNS =
  /^(план|ресторан|экран|диван|стакан|карман|роман|туман|океан|банан|чемодан|фонтан|охран|стран|цен|смен|замен|отмен|обмен|измен|стен|сцен|член|кран|клан|баран|орган|сметан|мембран|вселен|колен|полен|минут|элит|плит|орбит|домен|размен|феномен|бизнесмен|спортсмен|капитан|каштан|пропан|метан|титан|клен|ремен|арен|ереван|магадан|абакан|азербайджан|вулкан|ураган|[а-я]*стан|кардан|барабан|тюльпан|кафтан|волан)[аоы]?$/;
/** Short adjectives: "Очень доволен". */
const QUALITIES =
  /^(довол|долж|нуж|важ|возмож|свобод|намер|увер|бол|рав|интерес|полез|доступ|актив|удоб|длин|прав|силь|обяз)(ен|на|но|ны|ан)[аоы]?$/;
const GIVEN_NAMES =
  "роман иван степан руслан богдан герман кристиан валериан тигран арсен султан рамзан вардан тамерлан тимерлан арслан аслан милан рустан ержан нуржан бауржан айдан марлен рамен армен ален евген жан рубен гурген елена алена лена милена светлана оксана диана снежана руслана богдана милана лана яна ульяна татьяна марьяна дана айдана жансана ирена марлена роксана гульжан гулжан жанна анна нана лиана илона зарина".split(
    " ",
  );

/** A noun that a short participle may go with, no adjective and no preposition: what is looked at is its ending. */
const isNoun = (word: string): boolean => word.length > 2 && /^[а-яa-z]/.test(word) && !ADJECTIVE.test(word);

const ADJECTIVE = /(ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ым|ыми|ых|их|ую|юю)$/;

/** "Договор заключен", "карта привязана", "помещение найдено", "работы сданы": of one gender and number. */
function agree(participle: string, noun: string | undefined): boolean {
  if (noun === undefined || noun === participle || !isParticiple(participle)) return false;
  if (participle.endsWith("а")) return /[аяьь]$/.test(noun);
  if (participle.endsWith("о")) return /[оеи]$|^[a-z]+$/.test(noun);
  if (participle.endsWith("ы")) return /[ыиая]$|^[a-z]+$/.test(noun);
  return /[бвгджзйклмнпрстфхцчшщь]$|[a-z]$|^(кп|сми|по)$/.test(noun);
}
