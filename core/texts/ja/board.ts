import type { BoardWords } from '../en/board';
import { san, UNNAMED } from './name';

const inZone = (options: Intl.DateTimeFormatOptions) => (at: number, timeZone: string) =>
  new Intl.DateTimeFormat('ja-JP', { ...options, timeZone }).format(at);
const month = inZone({ month: 'long' });
const year = inZone({ year: 'numeric' });
const monthAndYear = inZone({ month: 'long', year: 'numeric' });
const day = inZone({ day: 'numeric', month: 'long' });
const dayAlone = inZone({ day: 'numeric' });

/** What the board says. Instants are epoch ms. */
export const boardWords: BoardWords = {
  day: inZone({ weekday: 'short', day: 'numeric', month: 'long' }),
  weekday: inZone({ weekday: 'long' }),
  time: inZone({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  nowIs: (date, time, place) => `${date} ${time} (${place})。`,
  openUntil: (time) => `サポート時間は${time}までです。`,
  closedUntil: (moment) => `${moment}までサポート時間外です。`,
  holiday: (weekday) => (weekday ? `${weekday}は休業日です。` : '今日は休業日です。'),
  groups: { label: 'グループ', mine: '自分のグループ', all: 'すべてのグループ' },
  stale: (platform, time) => `${platform}が応答しませんでした。${time}時点の情報です。`,
  loading: 'ボードを読み込んでいます',
  notSetUp: {
    title: 'セットアップされていません',
    text: 'ここではプロセスがセットアップされていません。管理者がセットアップできます。',
  },
  failed: {
    title: 'ボードを読み込めませんでした',
    text: (platform) => `${platform}からインシデントを取得できませんでした。インシデントに影響はありません。`,
  },
  forbidden: {
    title: '表示する権限がありません',
    text: (platform) => `${platform}の現在のロールではプロセスを読み取れません。管理者が変更できます。`,
  },
  numbers: {
    label: '絞り込み',
    breached: (today) => (today ? '今日の期限違反' : '期限違反、未回答'),
    hour: '1時間以内に期限',
    call: '電話が未実施',
    verification: '確認待ち',
    closing: '今週クローズ',
    all: 'すべて表示',
  },
  list: {
    title: '次に対応するもの',
    earliest: '期限の早い順',
    columns: { due: '期限', incident: 'インシデント', toDo: '対応', who: '担当' },
    more: (count) => `さらに${count}件を表示`,
    empty: '期限のあるものはありません。',
    next: (moment) => `次の期限は${moment}です。`,
    export: 'CSVに書き出す',
    exporting: 'CSVに書き出す: 次に対応するもの',
    tab: (count) => `次に対応 (${count})`,
    most: (count) => `ほかにもあります。種類ごとに、期限の早い順に最初の${count}件を読み込んでいます。`,
    all: (platform) => `すべてを${platform}の検索で開く`,
  },
  noDeadline: '期限なし',
  onHold: '保留',
  ahead: (distance) => `${distance}後`,
  overdue: (distance) => `${distance}超過`,
  supportTime: (distance) => `サポート時間で${distance}`,
  you: '自分',
  nobody: '未割り当て',
  somebody: UNNAMED.somebody,
  customer: UNNAMED.customer,
  noSubject: '(件名なし)',
  noOrganization: '組織なし',
  severity: (severity) => `重大度${severity}`,
  toDo: {
    decide: (verdict) => (verdict ? `判断: ${verdict}` : '判断'),
    respond: '初回応答を送信',
    'answer-supervisor': '回答: スーパーバイザー希望',
    update: '状況報告を送信',
    call: (name) => `${san(name)}に電話`,
    ask: (name, details) => `${san(name)}に${details}項目を質問`,
    answer: (name) => `${san(name)}に回答`,
    andCall: (name) => `、${san(name)}に電話`,
    andSupervisor: ': スーパーバイザー希望',
    wait: (name) => `${san(name)}の回答がなければクローズ`,
  },
  closing: {
    title: 'まもなくクローズ',
    tab: (count) => `まもなくクローズ (${count})`,
    only: 'お客様の回答がない場合のみ',
    all: (count) => `全${count}件`,
    none: 'まもなく自動クローズされるものはありません。',
  },
  held: { tab: (count) => `確認待ち (${count})`, none: '確認待ちのものはありません。' },
  kept: {
    title: '期限の順守',
    period: '期間',
    month: (start, zone, now) => (year(start, zone) === year(now, zone) ? month : monthAndYear)(start, zone),
    months: (count) => `過去${count}か月`,
    names: {
      firstResponse: '初回応答',
      customerResponse: 'お客様の回答',
      statusUpdate: '状況報告',
    },
    of: (kept, all) => `${all}件中${kept}件`,
    percent: (whole) => `${whole}%`,
    late: (count) => `${count}件遅れ`,
    lateFull: (count, what) => `${what}: ${count}件遅れ。表示する`,
    counts:
      '期間中に報告されたインシデントのうち、完了したものと期限を過ぎたものを数えます。進行中のものは含みません。質問や状況報告が複数あるインシデントは、1つでも遅れていれば遅れと数えます。',
    nothing: 'まだ集計がありません。',
    bySeverity: '重大度別',
    byWeek: '週別',
    byMonth: '月別',
    most: (count) => `最近報告された${count}件を数えています。期間にはほかにもあります。`,
    trend: '期限の順守 (%)',
    open: (count, what, platform) => `${what}: 遅れ${count}件を${platform}で開く`,
    span: (start, end, zone) => {
      const last = end - 1;
      if (day(start, zone) === day(last, zone)) return day(last, zone);
      return `${day(start, zone)}～${(month(start, zone) === month(last, zone) ? dayAlone : day)(last, zone)}`;
    },
    reading: '期間を読み込んでいます',
    failed: (platform) => `${platform}から期間の情報を取得できませんでした。`,
    export: '期間をCSVに書き出す',
  },
  lateOnes: {
    title: (what, period) => `遅れ: ${what}、${period}`,
    back: '戻る',
    columns: { reported: '報告', incident: 'インシデント', status: 'ステータス' },
  },
  survey: {
    title: 'お客様の声',
    chart: '評価ごとの回答数',
    mean: (mean) => `5点中${mean.toFixed(1)}点`,
    answers: (count) => `回答${count}件`,
    none: 'この期間の回答はありません。',
    score: (score) => `5点中${score}点`,
    columns: { score: '評価', count: '回答' },
  },
  copy: {
    title: 'CSVに書き出す',
    how: (platform, file) =>
      `${platform}ではアプリからファイルを渡せません。テキストをすべて選択してコピーし、${file}として保存してください。表計算ソフトで開けます。`,
    label: 'ファイルの内容',
    close: '閉じる',
  },
  gadget: {
    thisMonth: '今月',
    project: 'プロジェクト',
    choose: 'プロジェクトを選択',
    nothing: '表示できるプロジェクトのうち、プロセスに従うものはありません。',
    unchosen: {
      title: 'プロジェクトが選択されていません',
      text: 'このガジェットを編集し、集計するプロジェクトを選択してください。',
    },
    unseen: {
      title: '表示できるものがありません',
      text: 'このプロジェクトに表示できるインシデントがないか、プロセスがオフになっています。',
    },
    save: '保存',
  },
  announce: {
    soon: (id) => `#${id} の期限まで5分です。`,
    breached: (id) => `#${id} は期限超過です。`,
  },
  csv: {
    incident: 'インシデント',
    subject: '件名',
    organization: '組織',
    severity: '重大度',
    status: 'ステータス',
    due: (place) => `期限 (${place})`,
    toDo: '対応',
    who: '担当',
    closes: (place) => `クローズ (${place})`,
    reported: (place) => `報告 (${place})`,
    firstResponse: '初回応答',
    customerResponse: 'お客様の回答',
    statusUpdate: '状況報告',
    score: 'アンケート',
    kept: '期限内',
    late: '遅れ',
  },
};
