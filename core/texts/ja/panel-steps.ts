import type { ClockName } from '../../clocks/clock';
import type { Step } from '../../incident/incident';
import { priorities, statuses } from './labels';
import { san, UNNAMED } from './name';
import { clockTitles } from './panel-clocks';
import { refusal } from './refusal';

/** One step of the process log as a line. What the step lacks is left unsaid. */
function step({ what, why, status, severity, priority, by, refused }: Step): string {
  const line = deed(what, { status, severity, priority, why, by });
  return refused ? `拒否: ${line}。${refusal(refused)}` : line;
}

type Told = { readonly [K in 'status' | 'severity' | 'priority' | 'why']: Step[K] | undefined } & Pick<Step, 'by'>;

function deed(what: Step['what'], { status, severity, priority, why, by }: Told): string {
  const customer = typeof by === 'object' && by.role === 'customer';
  switch (what) {
    case 'reported':
      return '報告を受信';
    case 'message':
      return customer
        ? `${san(by.name ?? UNNAMED.customer)}が回答${status ? `、${statuses[status]}` : ''}`
        : `返信を送信${status ? `、${statuses[status]}` : ''}`;
    case 'fields-changed':
      return '報告の項目を入力';
    case 'recorded':
      return '関係者に通知';
    case 'severity-set':
      return severity ? `重大度${severity}に設定` : '重大度を設定';
    case 'priority-set':
      return priority ? `優先度を「${priorities[priority]}」に設定` : '優先度を設定';
    case 'status-set':
      return status ? `ステータスを${statuses[status]}に設定` : 'ステータスを設定';
    case 'call-logged':
      return '電話を記録';
    case 'resolution-confirmed':
      return '解決を確認してクローズ';
    case 'reopened':
      return '再オープン';
    case 'closed':
      return 'サポートがクローズ';
    case 'split':
      return '複数のインシデントに分割';
    case 'escalated':
      return 'エンジニアにエスカレート';
    case 'supervisor-requested':
      return 'スーパーバイザーを依頼';
    case 'supervisor-acknowledged':
      return 'スーパーバイザーが引き受け';
    case 'entitlement-overridden':
      return 'マネージャーが許可';
    case 'session-held':
      return 'サポートセッションを実施';
    case 'survey-answered':
      return 'アンケートに回答';
    case 'verified':
      return '保守契約と報告権限を確認';
    case 'held':
      return 'サポートを停止';
    case 'breached':
      return Object.hasOwn(clockTitles, why ?? '') ? `${clockTitles[why as ClockName]}の期限超過` : '期限超過';
    case 'lowered':
      return priority ? `優先度を「${priorities[priority]}」に引き下げ` : '優先度を引き下げ';
    case 'restored':
      return priority ? `優先度を「${priorities[priority]}」に復元` : '優先度を復元';
    case 'closed-automatically':
      return '自動クローズ';
    case 're-judged':
      return '変更後のポリシーで再判定';
    default:
      return what satisfies never;
  }
}

/** What the sidebar says of one step of the process log. */
export const panelSteps = { step };
