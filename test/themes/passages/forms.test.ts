import { describe, expect, it } from 'vitest';
import { beginsPoint, closesAlone, leadOf, opensAlone, pointsOf, readable, readsWell } from '../../../src/themes/passages/forms.js';

const withoutLead = (sentence: string): string => sentence.slice(leadOf(sentence));

describe('leadOf', () => {
  it.each(['第二，', '但是呢，', '所以', '就是', '就是说', '嗯，', '那么，', '那么', '那么第三点，', '（一）', '其实，所以'])(
    'leaves out %s',
    (lead) => expect(withoutLead(`${lead}渡口的台阶要在雨季以前修好。`)).toBe('渡口的台阶要在雨季以前修好。'),
  );

  it.each(['大家好，', '谢谢主持人，', '谢谢叶老师，那么', '我叫陆萍，', '我是渡口公司的何川，'])(
    'leaves out a greeting or introduction: %s',
    (lead) =>
      expect(withoutLead(`${lead}渡口的台阶和灯要在雨季以前都修好，船才开得稳。`)).toBe('渡口的台阶和灯要在雨季以前都修好，船才开得稳。'),
  );

  it('keeps what somebody is or does', () => expect(leadOf('我是在渡口长大的，台阶和灯要在雨季以前都修好才行。')).toBe(0));

  it('leaves a sentence alone that begins with its matter', () => expect(leadOf('渡口的台阶要先修。')).toBe(0));

  it('leaves a word that would be a filler only before punctuation', () => expect(leadOf('我觉得渡口的台阶太陡了。')).toBe(0));

  it('takes a number before 是 for a point, but not before 是不是', () => {
    expect(withoutLead('二是渡口的台阶要先修。')).toBe('渡口的台阶要先修。');
    expect(leadOf('二是不是渡口的台阶号码。')).toBe(0);
  });

  it('is never more than a third of the sentence', () => {
    expect(leadOf('所以，要先改。')).toBe(0);
    expect(leadOf('所以，要先改路。')).toBe(0);
    expect(leadOf('所以，要先改路面。')).toBe(3);
  });

  it.each(['我觉得', '我认为，', '说实话，'])('keeps %s, which says how sure somebody is', (opening) =>
    expect(leadOf(`${opening}渡口的台阶太陡了。`)).toBe(0),
  );
});

describe('readable', () => {
  it('writes ASCII punctuation as Chinese, of the same length, but for numbers', () => {
    expect(readable('渡口(旧),有1,000级;9:30开:好吗?好!')).toBe('渡口（旧），有1,000级；9:30开：好吗？好！');
  });

  it('writes simplified characters, of the same length', () => expect(readable('應該是渡口的問題。')).toBe('应该是渡口的问题。'));

  it('lets the forms hold for either', () => {
    expect(opensAlone(readable('如果下雨,渡口的台阶会很滑。'))).toBe(opensAlone('如果下雨，渡口的台阶会很滑。'));
    expect(opensAlone(readable('是,渡口的台阶会很滑。'))).toBe(false);
    expect(opensAlone(readable(',渡口的台阶会很滑。'))).toBe(false);
  });
});

describe('opensAlone', () => {
  it('knows a word from the particle it begins with', () => {
    expect([opensAlone('就业靠渡口。'), opensAlone('就靠渡口。')]).toEqual([true, false]);
  });

  it.each([
    '渡口的台阶太陡了。',
    '这些年渡口变了样。',
    '这次大修用了三年。',
    '其他渡口也要修。',
    '其实渡口很旧。',
    '还有渡口没有灯。',
    '虽然渡口很旧，但是台阶是新的。',
  ])('holds for %s', (words) => expect(opensAlone(words)).toBe(true));

  it.each([
    '这个渡口很旧。',
    '那艘渡船很旧。',
    '他修好了渡船。',
    '它停在对岸。',
    '但渡船太少了。',
    '另一方面渡船要换。',
    '前者停在对岸。',
    '也要修台阶。',
    '比如渡口的台阶。',
    '你来看渡口。',
    '什么是渡口。',
    '虽然也停了，但是台阶很滑。',
    '为什么渡口要修。',
    '“他修好了渡船。”',
  ])('does not hold for %s, which hangs on what was before', (words) => expect(opensAlone(words)).toBe(false));

  it('does not hold where 这个 stands near the beginning, and holds where it stands far behind', () => {
    expect(opensAlone('渡口边上的这个台阶太陡。')).toBe(false);
    expect(opensAlone('渡口边上最旧的台阶就是这个样子。')).toBe(true);
  });

  it.each([
    ['因为雨季长渡船停航。', '因为雨季长，所以渡船停航。'],
    ['因为雨季长，渡船停航。', '因为雨季长，所以渡船停航。'],
    ['由于雨季长渡船停航。', '由于雨季长因此渡船停航。'],
    ['虽然渡船老了。', '虽然渡船老了，但很稳。'],
    ['即使渡船老了。', '即使渡船老了，仍很稳。'],
    ['如果雨季长。', '如果雨季长，渡船要停航。'],
    ['只要雨停，好。', '只要雨停，渡船就开。'],
  ])('needs the other half: not %s but %s', (half, whole) => expect([opensAlone(half), opensAlone(whole)]).toEqual([false, true]));
});

describe('closesAlone', () => {
  it.each([
    '渡口靠人。',
    '渡口靠人！',
    '他说：“渡口靠人。”',
    '渡口的难处不是没有钱，而是没有人。',
    '渡船不仅仅是船，更是家。',
    '修台阶要花三个月。',
    '渡口缺的是人，不是钱。',
    '修渡口靠大家商量，而不是一个人说了算。',
    '渡口就是这样一个特点。',
    '他的意思也对。',
  ])('holds for %s', (passage) => expect(closesAlone(passage)).toBe(true));

  it.each([
    ['a list that is announced', '渡口有三个方面：'],
    ['a list that is announced', '渡口要改的有三个方面。'],
    ['a point that is announced', '最要紧的是渡口还有第三个层面的需求。'],
    ['a list that is announced', '渡口的难处有两大问题。'],
    ['a list that is announced', '渡口要改的如下。'],
    ['a question', '渡口为什么不改？'],
    ['half a contrast', '渡口的难处不是没有钱。'],
    ['half a contrast', '修渡口并不是为了好看。'],
    ['half a contrast, after another sentence', '渡口要改。难处不是没有钱。'],
    ['a word that goes on', '修渡口需要大家把。'],
    ['a word that goes on', '渡口的台阶要先搞明是。'],
    ['no end', '渡口的台阶，'],
    ['no end', '渡口的台阶'],
  ])('does not hold for %s: %s', (_, passage) => expect(closesAlone(passage)).toBe(false));
});

describe('readsWell', () => {
  it.each(['渡口的台阶太陡了。', '渡口的台阶呢太陡了。', '渡口的灯光照到台阶最下面一级。'])('holds for %s', (passage) =>
    expect(readsWell(passage)).toBe(true),
  );

  it.each([
    ['of the talk', '刚才说的渡口台阶很陡。'],
    ['of the talk', '渡口的台阶见这张照片。'],
    ['of the talk', '那位老师说台阶太陡。'],
    ['of the talk', '我想先问一下渡口的台阶。'],
    ['of the talk', '渡口的台阶我先解释。'],
    ['repeated words', '渡口往下修台阶、修台阶。'],
    ['the board', '便利贴上面写的是渡口的台阶。'],
    ['the board', '左边这一块是渡口的台阶。'],
    ['another voice', '有人说我修渡口修得慢，其实台阶很难修。'],
    ['courtesy', '谢谢大家来渡口看台阶。'],
    ['repeated words', '渡口渡口的台阶太陡了。'],
    ['repeated words', '渡口的台阶，台阶太陡了。'],
    ['fillers', '渡口的台阶嘛，就是太陡了呢。'],
  ])('does not hold for %s: %s', (_, passage) => expect(readsWell(passage)).toBe(false));

  it('allows more fillers in a longer passage', () => {
    const rest = '渡口灯光要照到最下面一级台阶，乘客上船下船才看得清楚，船员夜里靠岸也更安心，雨季水涨时尤其重要';
    expect(readsWell('渡口嘛呢。')).toBe(false);
    expect(readsWell(`渡口嘛呢，${rest}。`)).toBe(true);
  });
});

describe('beginsPoint', () => {
  it.each(['第二，修台阶。', '那么第三修灯。', '另外要修灯。', '二是修灯。', '最后要修灯。'])('holds for %s', (sentence) =>
    expect(beginsPoint(sentence)).toBe(true),
  );
  it.each(['渡口第二年开了。', '台阶要修。', '所以修灯。'])('does not hold for %s', (sentence) =>
    expect(beginsPoint(sentence)).toBe(false),
  );
});

describe('pointsOf', () => {
  it.each([
    '渡口缺的不是钱而是人。',
    '水越深船越慢。',
    '渡船像家一样。',
    '台阶是渡口的命脉。',
    '渡口永远不关。',
    '没有灯光就没有乘客。',
    '与其修桥不如修船。',
  ])('is 1 for %s', (passage) => expect(pointsOf(passage)).toBe(1));

  it('adds turns of phrase of different kinds', () => expect(pointsOf('渡口不是商场而是家，永远不关。')).toBe(2));

  it('is 0 for plain words, and for a contrast over two sentences', () => {
    expect(pointsOf('渡口的台阶太陡了。')).toBe(0);
    expect(pointsOf('渡口不是商场。台阶而是路。')).toBe(0);
  });
});

describe('what was never meant to stand alone', () => {
  it.each(['是「渡口登记系统」。', '像很多渡口都不一样。', '叶副，你的范围又增加了。', '陈老师，渡口要先修台阶。', '可是渡口没有灯。'])(
    'does not open so: %s',
    (words) => expect(opensAlone(words)).toBe(false),
  );

  it.each(['是否修渡口要大家来定。', '像素不够的照片看不清台阶。', '陈家渡口要先修台阶。'])('opens so: %s', (words) =>
    expect(opensAlone(words)).toBe(true),
  );

  it.each(['渡口的台阶要先修……', '渡口的台阶要先修，我。', '渡口到底怎么修台阶。'])('does not close so: %s', (passage) =>
    expect(closesAlone(passage)).toBe(false),
  );

  it.each(['渡口就就要先修台阶。', '渡口又要扩建了（笑）。', '等一下再说渡口的台阶。', '第二个问题是渡口的台阶。'])(
    'does not read well: %s',
    (passage) => expect(readsWell(passage)).toBe(false),
  );
});

describe('what is refused, beside what is not', () => {
  it.each([
    ['only what others say', '大家都说渡口的台阶太陡。', '大家都说渡口的台阶太陡，但我觉得不是。'],
    ['a name of something, without a verb', '渡口台阶的问题。', '渡口有台阶的问题，要修。'],
    ['half of a quotation', '渡口叫做“水门，台阶很陡。', '渡口叫做“水门”，台阶很陡。'],
    ['half of a bracket', '渡口（105级的台阶很陡。', '渡口（105)的台阶很陡。'],
    ['an opinion of an opinion', '我觉得渡口的台阶，我认为太陡。', '我觉得渡口的台阶太陡。'],
    ['a slide', '渡口的台阶在第三页。', '渡口的台阶在第三级。'],
    ['who speaks next', '船员请何川介绍渡口的台阶。', '船员请何川修好渡口的台阶。'],
    ['words of somebody who is cited', '总理去年强调渡口的台阶要修。', '总理去年走过渡口的台阶。'],
    ['somebody who is pointed at', '这位船员说台阶很陡。', '渡船停在这位置很稳。'],
  ])('%s: not %s but %s', (_, refused, taken) => expect([readsWell(refused), readsWell(taken)]).toEqual([false, true]));
});
