import type { Fault, PolicyFaultCode } from '../../policy/fault';

type Data = Fault['data'];

const FAULTS: Readonly<Record<PolicyFaultCode, (data: Data) => string>> = {
  missing: () => '入力されていません。',
  'unknown-key': ({ key }) => `ポリシーに「${key}」という項目はありません。削除するか、名前を修正してください。`,
  'wrong-type': ({ expected }) => `形式が正しくありません。正しい形式: ${expected}。`,
  'not-a-choice': ({ allowed }) => `次から選択してください: ${allowed}。`,
  'out-of-range': (data) => `${range(data)}の数値を入力してください。`,
  blank: () => '空欄です。文字を入力してください。',
  'instant-invalid': () => '日時として読み取れません。2026-01-01T00:00:00Zのように入力してください。',
  'url-invalid': () => 'Webアドレスではありません。http:// または https:// で始まる必要があります。',
  'email-invalid': () => 'メールアドレスではありません。',
  'duration-invalid': () => '時間の長さとして読み取れません。30m、24h、1h30mのように入力してください。',
  'duration-days': () =>
    '日数は2通りに解釈できるため、時間で入力してください。24hは、カレンダー時間では1日、サポート時間では24時間分です。',
  'duration-zero': () => '目標が0では達成できません。1秒以上を入力してください。',
  'duration-too-long': ({ max }) => `長すぎます。上限は${max}です。`,
  duplicate: ({ value }) => `${value}が重複しています。どちらかを削除してください。`,
  'notice-not-before-closure': ({ wait }) =>
    Number(wait) === 1
      ? 'リマインダーはクローズより前にしてください: 当日を選択してください。'
      : `リマインダーはクローズより前にしてください: 最大${Number(wait) - 1}日前です。`,
  'time-zone-unknown': () => 'このタイムゾーンはありません。America/Chicagoのように入力してください。',
  'wall-time-invalid': () =>
    '時刻として読み取れません。00:00から23:59の形式で入力してください。終了時刻は24:00も使えます。',
  'interval-empty': () => '開始と終了が同じ時刻です。削除するか、どちらかを修正してください。',
  'interval-overnight': () => '終了が開始より前です。24:00で2つに分けてください。',
  'interval-overlap': () => '同じ日の前の時間帯が終わる前に始まっています。1つにまとめてください。',
  'date-invalid': () => 'この日付はありません。2026-12-25のように入力してください。',
  'never-open': () => 'この時間設定では、サポートが10年間一度も開きません。いずれかの曜日に時間を追加してください。',
};

/** What is wrong, and what to enter instead. */
export const policyFault = ({ code, data }: Fault): string => FAULTS[code](data);

function range({ min, max, exclusive }: Data): string {
  if (min !== undefined) return exclusive === 'yes' ? `${min}より大きい範囲` : `${min}以上`;
  return exclusive === 'yes' ? `${max}未満` : `${max}以下`;
}
