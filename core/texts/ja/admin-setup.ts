import type { adminSetup as english } from '../en/admin-setup';
import type { Worded } from '../worded';

/** Names in a row, which come with commas between. */
const row = (names: string): string => names.replaceAll(', ', '、');

/** What administrators read on the Jira app's setup checklist. */
export const adminSetup: Worded<typeof english> = {
  done: (done, all) => `${all}ステップ中${done}ステップ完了`,
  notOn: 'オンにするまで、お客様には何も送信されません。',
  on: 'プロセスはオンです。',
  progress: '完了したステップ',
  openSteps: '未完了',
  doneSteps: '完了',
  checked: (when) => `確認: ${when}`,
  checking: 'サイトを確認しています',
  again: '再確認',
  more: (names, more) => `${row(names)}、ほか${more}件`,
  project: {
    label: 'サービスプロジェクト',
    choose: 'プロジェクトを選択',
    title: 'インシデントを受け付けるプロジェクト',
    text: 'プロセスは、企業管理対象のサービスプロジェクトで動作します。選択しても、まだ何も変わりません。',
    none: '企業管理対象のサービスプロジェクトがアプリから見えません。作成するか、アプリにアクセス権を付与してください。',
    unfit: 'このプロジェクトではプロセスを使用できません',
  },
  running: {
    title: 'セットアップしています',
    waiting: 'まもなく始まります。',
    step: (step, place, all) => `${step} (${all}件中${place}件目)`,
    steps: {
      project: 'プロジェクトの読み込み',
      statuses: 'ステータス',
      workflow: 'ワークフロー',
      fields: 'フィールド',
      screens: '画面',
      requestType: 'リクエストタイプ',
      roles: 'ロール',
    },
    late: 'いつもより時間がかかっています。このページを離れても続行されます。',
  },
  finished: {
    title: 'プロジェクトをセットアップしました',
    nothing: 'すべて揃っていました。',
    changed: (count) => `${count}件を作成しました。既存のものは変更していません。`,
  },
  blocked: 'セットアップを続行できません',
  notDone: '実行されませんでした',
  unreachable: 'Jiraが応答しませんでした。何も変更されていません。もう一度お試しください。',
  switchOff: {
    title: (project) => `${project}でプロセスをオフにしますか?`,
    text: '再びオンにするまで、通知、リマインダー、警告、クローズは行われません。その間も期限は進みます。',
    button: 'オフにする',
  },
  back: '戻る',
  steps: {
    statuses: {
      open: 'ステータスとワークフロー',
      missing: (names) => `インシデントの進み具合を表示できません。不足: ${row(names)}。`,
      workflow: 'すべてのステータスの間を移動できるワークフローがないか、変更されています。',
      scheme: (project) =>
        `${project}はまだこのワークフローを使用していません。既存の課題は最も近いステータスに移ります。ほかは変わりません。`,
      done: (project) => `プロジェクト${project}にステータス7件と遷移`,
      button: (project) => `${project}をセットアップ`,
      repair: 'ワークフローを修復',
      undo: (project) => `${project}を以前のワークフローに戻す`,
      undone: (project, scheme) =>
        `${project}は再び「${scheme}」を使用し、課題はその中で最も近いステータスに移ります。専用のワークフローがないと、プロセスはオンにできません。7件のステータスはサイトに残ります。`,
    },
    fields: {
      title: 'フィールドと画面',
      missing: (names) => `次の内容は保存も検索もできません: ${row(names)}。`,
      screens: (count) => `${count}件の画面にプロセスのフィールドがないため、入力できません。`,
      done: (count) => `フィールド${count}件、プロジェクトのすべての画面に配置`,
      repair: 'フィールドを修復',
      undo: 'フィールドを画面から外す',
      undone:
        'プロセスがそこに保存した内容は、担当者に表示されなくなります。値は残り、フィールドを戻すと再び表示されます。',
    },
    requestType: {
      title: (name) => `リクエストタイプ「${name}」`,
      open: 'お客様がポータルでインシデントを報告できません。',
      done: '作成済みです。フォームとポータルでの場所は自由に決められます。アプリからは削除できませんが、管理者は削除できます。',
      repair: 'リクエストタイプを作成',
    },
    permissions: {
      title: '権限',
      open: (names) =>
        `アプリに不足している権限: ${row(names)}。プロジェクトの権限スキームで、ロールatlassian-addons-project-accessに付与してください。`,
      done: (project) => `アプリは${project}のインシデントを表示し、変更できます`,
    },
    supervisor: {
      open: 'スーパーバイザーの選択',
      text: 'ロール「Support Supervisor」を持つ人がいないと、スーパーバイザーの依頼は誰にも届きません。',
      done: 'スーパーバイザー',
    },
    manager: {
      open: 'マネージャーの選択',
      text: 'ロール「Support Manager」を持つ人がいないと、保守契約のないインシデントを誰も許可できません。',
      done: 'マネージャー',
    },
    engineer: {
      open: 'Product Support Engineerの選択',
      text: 'ロール「Product Support Engineer」を持つ人がいないと、エスカレーションは誰にも届きません。',
      done: 'Product Support Engineer',
    },
    people: 'ロールは、プロジェクト設定の「ユーザー」で付与します。',
    members: (count) => `${count}人`,
    agreements: {
      open: (count, more) => `保守契約のない組織が${count}件${more ? '以上' : ''}`,
      text: (names) => `次の組織のインシデントは保留されます: ${row(names)}。`,
      noneOpen: '保守契約のある組織がありません',
      noneText: 'このプロジェクトには組織がまだないため、報告できるお客様がいません。',
      done: '保守契約',
      doneText: (count, more) => (more ? `最初の組織${count}件に契約あり` : `契約のある組織${count}件`),
      notNeeded: 'ポリシーでは不要',
      button: '日付を入力',
    },
    policy: {
      open: 'ポリシーがまだ確認されていません',
      text: (hours) => `初期設定で数えています: ${hours}。`,
      done: 'サポート時間',
      doneText: (hours, version) => `${hours}。ポリシーのバージョン${version}`,
      button: 'ポリシーを確認',
    },
    hand: {
      subject: {
        title: 'Jiraのメールの件名',
        text: (subject) =>
          `返信は件名でインシデントに結び付けられます。顧客通知の「テンプレート」で、件名を次のように設定してください: ${subject}`,
        done: '件名がインシデント名で始まることを確認済み',
      },
      mails: {
        title: 'Jira標準のメール',
        text: '1つの出来事についてお客様にメールが2通届きます。顧客通知で「リクエストの作成」と「リクエストの解決」をオフにし、「公開コメントの追加」はオンのままにしてください。',
        done: 'オフになっていることを確認済み',
      },
      form: {
        title: 'フォームとポータルグループ',
        text: 'アプリからは実行できません。リクエストタイプで、「Report an incident」をポータルグループに入れ、フォームに要約と説明を配置してください。',
        done: 'お客様から見えることを確認済み',
      },
      rules: {
        title: 'Jiraの自動化とSLA',
        text: 'プロセスと競合します。リクエストをクローズ、再開、または優先度変更するルールをオフにしてください。',
        done: 'プロセスと競合しないことを確認済み',
      },
      button: (title) => `完了: ${title}`,
      undo: (title) => `未完了に戻す: ${title}`,
    },
    switchOn: {
      open: 'プロセスをオンにする',
      text: 'オンにした時点から、新しいインシデントはプロセスに従います。以前のものは変わりません。',
      first: '先に上の未完了のステップを済ませてください。',
      button: 'オンにする',
      done: 'プロセスはオン',
      since: (when) => `${when}以降に報告されたインシデントがプロセスに従います`,
      again: (when) => `現在はオフです。オンにすると、${when}以降に報告されたインシデントが再びプロセスに従います。`,
      offButton: 'オフにする',
    },
  },
};
