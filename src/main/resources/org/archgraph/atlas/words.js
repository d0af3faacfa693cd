// What the page says, in both languages.
const WORDS = {
  en: {
    title: 'Atlas of LLM architectures', skip: 'Skip to the content',
    matrix: 'Matrix', graph: 'Graph', timeline: 'Time line', cards: 'Cards',
    views: 'Views', language: 'Language', theme: 'Theme', auto: 'System', light: 'Light', dark: 'Dark',
    yes: 'uses', partly: 'partly', no: 'does not use', unsaid: 'not stated', sentence_unsaid: 'The notes say nothing about it.',
    search: 'Search', searchMatrix: 'Model, developer or technique', developer: 'Developer', technique: 'Technique',
    all: 'all', sort: 'Order', released: 'newest first', oldest: 'oldest first', size: 'total size', active: 'active size',
    number: 'number of techniques', similarity: 'similarity', name: 'name', model: 'Model',
    ungrouped: 'In no group', nothing: 'Nothing fits these filters.', reset: 'Reset',
    shown: (m, t) => `${m} models and ${t} techniques shown`, close: 'Close',
    matrixCaption: 'Models and the techniques that they use. Arrow keys move between what is stated.',
    evidence: 'Evidence', line: 'line', scope: 'Scope', stated: 'stated', linked: 'linked', described: 'described',
    openModel: 'Model', openTechnique: 'Technique', inGraph: 'Show in the graph',
    Model: 'Model', Technique: 'Technique', InnovationGroup: 'Innovation group', Topic: 'Topic',
    Models: 'Models', Techniques: 'Techniques', InnovationGroups: 'Innovation groups', Topics: 'Topics',
    USES: 'uses', DOES_NOT_USE: 'does not use', IN_GROUP: 'belongs to', RELATED_TO: 'links to',
    USES_in: 'used by', DOES_NOT_USE_in: 'not used by', IN_GROUP_in: 'members', RELATED_TO_in: 'linked from',
    names: 'Other names', facts: 'Facts', note: 'Note', noNote: 'none: only linked or listed', sources: 'Sources',
    relations: 'Relations', showAll: 'Show all', arrange: 'Arrange anew', types: 'Types', links: 'Relations',
    graphLabel: 'Drawing of the graph. Search, or use the matrix and the cards, to read the same with a keyboard.',
    find: 'Find an entity', isolated: n => `Neighbourhood of ${n}`, arranging: 'Arranging…', fit: 'Fit',
    total: 'Total parameters', activeParameters: 'Active parameters', date: 'Released', noDate: 'without a date',
    timelineCaption: 'Models in the order of their release', log: 'parameters, logarithmic scale',
    noSize: 'size not stated', ratio: 'Share active', totalMark: 'total', activeMark: 'active', dense: 'all parameters active',
    counts: (m, t, g) => `${m} models · ${t} techniques · ${g} innovation groups`,
    usedBy: n => `used by ${n} of the models shown`, techniquesOf: n => n === 1 ? '1 technique' : `${n} techniques`,
    filterCards: 'Filter by name', notFound: 'There is no such entity in this atlas.',
    made: 'Made by archgraph from notes; every statement names its note and line.',
    developer_fact: 'Developer', released_fact: 'Released', parameters_total: 'Total parameters',
    parameters_active: 'Active parameters', layers: 'Layers', hidden_size: 'Hidden size', context: 'Context',
    vocabulary: 'Vocabulary', license: 'Licence', sparsity: 'Sparsity', sizes: 'Sizes', year: 'Year', paper: 'Paper', arxiv: 'arXiv'
  },
  ru: {
    title: 'Атлас архитектур LLM', skip: 'К содержанию',
    matrix: 'Матрица', graph: 'Граф', timeline: 'Хронология', cards: 'Карточки',
    views: 'Виды', language: 'Язык', theme: 'Тема', auto: 'Системная', light: 'Светлая', dark: 'Тёмная',
    yes: 'использует', partly: 'частично', no: 'не использует', unsaid: 'не сказано', sentence_unsaid: 'Заметки об этом молчат.',
    search: 'Поиск', searchMatrix: 'Модель, разработчик или техника', developer: 'Разработчик', technique: 'Техника',
    all: 'все', sort: 'Порядок', released: 'сначала новые', oldest: 'сначала старые', size: 'полный размер', active: 'активный размер',
    number: 'число техник', similarity: 'сходство', name: 'имя', model: 'Модель',
    ungrouped: 'Вне групп', nothing: 'Под эти фильтры ничего не подходит.', reset: 'Сбросить',
    shown: (m, t) => `Показано: моделей ${m}, техник ${t}`, close: 'Закрыть',
    matrixCaption: 'Модели и техники, которые они используют. Стрелки ведут по тому, что сказано.',
    evidence: 'Основания', line: 'строка', scope: 'Где именно', stated: 'указано', linked: 'ссылка', described: 'описано',
    openModel: 'Модель', openTechnique: 'Техника', inGraph: 'Показать в графе',
    Model: 'Модель', Technique: 'Техника', InnovationGroup: 'Группа инноваций', Topic: 'Тема',
    Models: 'Модели', Techniques: 'Техники', InnovationGroups: 'Группы инноваций', Topics: 'Темы',
    USES: 'использует', DOES_NOT_USE: 'не использует', IN_GROUP: 'входит в', RELATED_TO: 'ссылается на',
    USES_in: 'используют', DOES_NOT_USE_in: 'не используют', IN_GROUP_in: 'состав', RELATED_TO_in: 'ссылаются',
    names: 'Другие имена', facts: 'Факты', note: 'Заметка', noNote: 'нет: только ссылки или списки', sources: 'Источники',
    relations: 'Связи', showAll: 'Показать всё', arrange: 'Разложить заново', types: 'Типы', links: 'Связи',
    graphLabel: 'Рисунок графа. То же самое с клавиатуры читается через поиск, матрицу и карточки.',
    find: 'Найти сущность', isolated: n => `Окружение: ${n}`, arranging: 'Раскладываю…', fit: 'Вместить',
    total: 'Всего параметров', activeParameters: 'Активных параметров', date: 'Вышла', noDate: 'без даты',
    timelineCaption: 'Модели в порядке выхода', log: 'параметры, логарифмическая шкала',
    noSize: 'размер не указан', ratio: 'Доля активных', totalMark: 'всего', activeMark: 'активных', dense: 'активны все параметры',
    counts: (m, t, g) => `моделей ${m} · техник ${t} · групп инноваций ${g}`,
    usedBy: n => `используют ${n} из показанных моделей`, techniquesOf: n => `техник: ${n}`,
    filterCards: 'Отбор по имени', notFound: 'Такой сущности в этом атласе нет.',
    made: 'Сделано программой archgraph из заметок; у каждого утверждения есть заметка и строка.',
    developer_fact: 'Разработчик', released_fact: 'Вышла', parameters_total: 'Всего параметров',
    parameters_active: 'Активных параметров', layers: 'Слоёв', hidden_size: 'Скрытый размер', context: 'Контекст',
    vocabulary: 'Словарь', license: 'Лицензия', sparsity: 'Разреженность', sizes: 'Размеры', year: 'Год', paper: 'Статья', arxiv: 'arXiv'
  }
};

/** What a relation is called, seen from where it begins or, `back`, from where it ends. */
const relationWord = (type, back) => Object.hasOwn(WORDS.en, type) ? word(back ? type + '_in' : type)
  : (back ? '← ' : '') + type.toLowerCase().replaceAll('_', ' ');

/** The words of the language that is on. */
const word = (key, ...values) => {
  const own = Object.hasOwn(WORDS[State.lang()], key) ? WORDS[State.lang()][key] : key;
  return typeof own === 'function' ? own(...values) : own;
};
